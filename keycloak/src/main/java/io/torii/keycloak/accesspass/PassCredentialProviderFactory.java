package io.torii.keycloak.accesspass;

import com.google.auto.service.AutoService;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Makes {@link PassCredentialProvider}. */
@AutoService(CredentialProviderFactory.class)
@SuppressWarnings("rawtypes")
public final class PassCredentialProviderFactory implements CredentialProviderFactory<PassCredentialProvider> {
    public static final String ID = "torii-access-pass";

    @Override
    public PassCredentialProvider create(KeycloakSession session) {
        return new PassCredentialProvider(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
