package io.torii.keycloak.push;

import com.google.auto.service.AutoService;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Makes {@link PushCredentialProvider}. */
@AutoService(CredentialProviderFactory.class)
@SuppressWarnings("rawtypes")
public final class PushCredentialProviderFactory implements CredentialProviderFactory<PushCredentialProvider> {
    public static final String ID = "torii-push";

    @Override
    public PushCredentialProvider create(KeycloakSession session) {
        return new PushCredentialProvider(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
