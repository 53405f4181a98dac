package io.torii.keycloak.accesspass;

import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Temporary Access Passes as a credential type of Keycloak: in its consoles and its exports. */
public final class PassCredentialProvider implements CredentialProvider<CredentialModel>, CredentialInputValidator {
    private final KeycloakSession session;

    PassCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getType() {
        return PassCredential.TYPE;
    }

    @Override
    public CredentialModel createCredential(RealmModel realm, UserModel user, CredentialModel model) {
        return user.credentialManager().createStoredCredential(model);
    }

    @Override
    public boolean deleteCredential(RealmModel realm, UserModel user, String id) {
        return user.credentialManager().removeStoredCredentialById(id);
    }

    @Override
    public CredentialModel getCredentialFromModel(CredentialModel model) {
        return model;
    }

    /** Users neither make nor remove one. */
    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(PassCredential.TYPE)
                .category(CredentialTypeMetadata.Category.TWO_FACTOR)
                .displayName("torii-pass-display-name")
                .helpText("torii-pass-help-text")
                .iconCssClass("kcAuthenticatorDefaultClass")
                .removeable(false)
                .build(session);
    }

    /** The type alone; the other overload of Keycloak's two interfaces asks the same. */
    @Override
    public boolean supportsCredentialType(String type) {
        return PassCredential.TYPE.equals(type);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type)
                && user.credentialManager()
                        .getStoredCredentialsByTypeStream(type)
                        .findAny()
                        .isPresent();
    }

    /** Never here, where nothing would count the tries: passes are judged by their ceremony. */
    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return false;
    }
}
