package io.torii.keycloak.phone;

import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.credential.CredentialMetadata;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Numbers as a credential type of Keycloak: in its consoles, its order of methods, its exports. */
public final class PhoneCredentialProvider implements CredentialProvider<CredentialModel>, CredentialInputValidator {
    private final KeycloakSession session;

    PhoneCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getType() {
        return PhoneCredential.TYPE;
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

    @Override
    public CredentialTypeMetadata getCredentialTypeMetadata(CredentialTypeMetadataContext context) {
        return CredentialTypeMetadata.builder()
                .type(PhoneCredential.TYPE)
                .category(CredentialTypeMetadata.Category.TWO_FACTOR)
                .displayName("torii-phone-display-name")
                .helpText("torii-phone-help-text")
                .iconCssClass("kcAuthenticatorDefaultClass")
                .createAction(RealmPolicy.PHONE_ACTION)
                .removeable(true)
                .build(session);
    }

    @Override
    public CredentialMetadata getCredentialMetadata(CredentialModel model, CredentialTypeMetadata type) {
        var metadata = new CredentialMetadata();
        metadata.setCredentialModel(model);
        PhoneCredential.shown(model).ifPresent(shown -> metadata.setInfoMessage("torii-phone-info", shown.masked()));
        return metadata;
    }

    /** The type alone; the other overload of Keycloak's two interfaces asks the same. */
    @Override
    public boolean supportsCredentialType(String type) {
        return PhoneCredential.TYPE.equals(type);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type)
                && user.credentialManager()
                        .getStoredCredentialsByTypeStream(type)
                        .findAny()
                        .isPresent();
    }

    /** A number is nothing that can be typed: codes are judged by their ceremony, never here. */
    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return false;
    }
}
