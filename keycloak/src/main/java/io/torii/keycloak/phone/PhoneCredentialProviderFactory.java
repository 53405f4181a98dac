package io.torii.keycloak.phone;

import com.google.auto.service.AutoService;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Makes {@link PhoneCredentialProvider}. */
@AutoService(CredentialProviderFactory.class)
@SuppressWarnings("rawtypes")
public final class PhoneCredentialProviderFactory implements CredentialProviderFactory<PhoneCredentialProvider> {
    public static final String ID = "torii-phone";

    @Override
    public PhoneCredentialProvider create(KeycloakSession session) {
        return new PhoneCredentialProvider(session);
    }

    @Override
    public String getId() {
        return ID;
    }
}
