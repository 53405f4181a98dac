package io.torii.keycloak.push;

import io.torii.keycloak.Providers;
import io.torii.keycloak.method.CeremonyCredentialProvider;
import org.keycloak.credential.CredentialMetadata;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadata.CredentialTypeMetadataBuilder;
import org.keycloak.models.KeycloakSession;

/** Registered authenticators as a credential type; nothing of one can be typed. */
public final class PushCredentialProvider extends CeremonyCredentialProvider {
    PushCredentialProvider(KeycloakSession session) {
        super(session, PushCredential.TYPE);
    }

    @Override
    protected CredentialTypeMetadataBuilder describe(CredentialTypeMetadataBuilder secondFactor) {
        return secondFactor
                .displayName("torii-push-display-name")
                .helpText("torii-push-help-text")
                .createAction(Providers.PUSH_ACTION)
                .removeable(true);
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
}
