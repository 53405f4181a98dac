package io.torii.keycloak.accesspass;

import io.torii.keycloak.method.CeremonyCredentialProvider;
import org.keycloak.credential.CredentialTypeMetadata.CredentialTypeMetadataBuilder;
import org.keycloak.models.KeycloakSession;

/** Temporary Access Passes as a credential type; users neither make nor remove one. */
public final class PassCredentialProvider extends CeremonyCredentialProvider {
    PassCredentialProvider(KeycloakSession session) {
        super(session, PassCredential.TYPE);
    }

    @Override
    protected CredentialTypeMetadataBuilder describe(CredentialTypeMetadataBuilder secondFactor) {
        return secondFactor
                .displayName("torii-pass-display-name")
                .helpText("torii-pass-help-text")
                .removeable(false);
    }
}
