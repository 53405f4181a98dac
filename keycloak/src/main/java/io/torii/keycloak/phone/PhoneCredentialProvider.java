package io.torii.keycloak.phone;

import io.torii.keycloak.method.CeremonyCredentialProvider;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.credential.CredentialMetadata;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadata.CredentialTypeMetadataBuilder;
import org.keycloak.models.KeycloakSession;

/** Numbers as a credential type; a number is nothing that can be typed. */
public final class PhoneCredentialProvider extends CeremonyCredentialProvider {
    PhoneCredentialProvider(KeycloakSession session) {
        super(session, PhoneCredential.TYPE);
    }

    @Override
    protected CredentialTypeMetadataBuilder describe(CredentialTypeMetadataBuilder secondFactor) {
        return secondFactor
                .displayName("torii-phone-display-name")
                .helpText("torii-phone-help-text")
                .createAction(RealmPolicy.PHONE_ACTION)
                .removeable(true);
    }

    @Override
    public CredentialMetadata getCredentialMetadata(CredentialModel model, CredentialTypeMetadata type) {
        var metadata = new CredentialMetadata();
        metadata.setCredentialModel(model);
        PhoneCredential.shown(model).ifPresent(shown -> metadata.setInfoMessage("torii-phone-info", shown.masked()));
        return metadata;
    }
}
