package io.torii.keycloak.push;

import io.torii.keycloak.Providers;
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

/** Registered authenticators as a credential type of Keycloak: in its consoles, its order of methods, its exports. */
public final class PushCredentialProvider implements CredentialProvider<CredentialModel>, CredentialInputValidator {
    private final KeycloakSession session;

    PushCredentialProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getType() {
        return PushCredential.TYPE;
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
                .type(PushCredential.TYPE)
                .category(CredentialTypeMetadata.Category.TWO_FACTOR)
                .displayName("torii-push-display-name")
                .helpText("torii-push-help-text")
                .iconCssClass("kcAuthenticatorDefaultClass")
                .createAction(Providers.PUSH_ACTION)
                .removeable(true)
                .build(session);
    }

    @Override
    public CredentialMetadata getCredentialMetadata(CredentialModel model, CredentialTypeMetadata type) {
        var metadata = new CredentialMetadata();
        metadata.setCredentialModel(model);
        PushCredential.read(model)
                .ifPresent(device -> metadata.setInfoMessage(
                        device.otp().isPresent() ? "torii-push-info-code" : "torii-push-info", device.kind()));
        return metadata;
    }

    /** The type alone; the other overload of Keycloak's two interfaces asks the same. */
    @Override
    public boolean supportsCredentialType(String type) {
        return PushCredential.TYPE.equals(type);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return supportsCredentialType(type)
                && user.credentialManager()
                        .getStoredCredentialsByTypeStream(type)
                        .findAny()
                        .isPresent();
    }

    /** Nothing of it can be typed: answers are judged by their ceremony, never here. */
    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        return false;
    }
}
