package io.torii.keycloak.method;

import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadata.CredentialTypeMetadataBuilder;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * A credential type of Keycloak's, in its consoles, its order of methods and its exports, that a ceremony of ours judges:
 * Keycloak finds every input invalid, since nothing would count the tries there.
 */
public abstract class CeremonyCredentialProvider
        implements CredentialProvider<CredentialModel>, CredentialInputValidator {
    private final KeycloakSession session;
    private final String type;

    protected CeremonyCredentialProvider(KeycloakSession session, String type) {
        this.session = session;
        this.type = type;
    }

    /** Its name and help text, and what users do to it. */
    protected abstract CredentialTypeMetadataBuilder describe(CredentialTypeMetadataBuilder secondFactor);

    @Override
    public final String getType() {
        return type;
    }

    @Override
    public final CredentialModel createCredential(RealmModel realm, UserModel user, CredentialModel model) {
        return user.credentialManager().createStoredCredential(model);
    }

    @Override
    public final boolean deleteCredential(RealmModel realm, UserModel user, String id) {
        return user.credentialManager().removeStoredCredentialById(id);
    }

    @Override
    public final CredentialModel getCredentialFromModel(CredentialModel model) {
        return model;
    }

    @Override
    public final CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return describe(CredentialTypeMetadata.builder()
                        .type(type)
                        .category(CredentialTypeMetadata.Category.TWO_FACTOR)
                        .iconCssClass("kcAuthenticatorDefaultClass"))
                .build(session);
    }

    /** The type alone; the other overload of Keycloak's two interfaces asks the same. */
    @Override
    public final boolean supportsCredentialType(String asked) {
        return type.equals(asked);
    }

    @Override
    public final boolean isConfiguredFor(RealmModel realm, UserModel user, String asked) {
        return supportsCredentialType(asked)
                && user.credentialManager()
                        .getStoredCredentialsByTypeStream(asked)
                        .findAny()
                        .isPresent();
    }

    @Override
    public final boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return false;
    }
}
