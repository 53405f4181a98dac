package io.torii.keycloak.method;

import io.torii.domain.method.MethodKind;
import io.torii.keycloak.phone.PhoneCredentialProviderFactory;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.push.PushCredentialProviderFactory;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.credential.OTPCredentialProviderFactory;
import org.keycloak.credential.RecoveryAuthnCodesCredentialProviderFactory;
import org.keycloak.credential.WebAuthnCredentialProviderFactory;
import org.keycloak.credential.WebAuthnPasswordlessCredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** The kinds that verify nothing here: switched off by the realm, or without a provider on this server (R17). */
public final class InstalledMethods {
    private static final Map<MethodKind, String> PROVIDERS = Map.of(
            MethodKind.PHONE, PhoneCredentialProviderFactory.ID,
            MethodKind.PUSH, PushCredentialProviderFactory.ID,
            MethodKind.APP, OTPCredentialProviderFactory.PROVIDER_ID,
            MethodKind.SECURITY_KEY, WebAuthnCredentialProviderFactory.PROVIDER_ID,
            MethodKind.PASSKEY, WebAuthnPasswordlessCredentialProviderFactory.PROVIDER_ID,
            MethodKind.RECOVERY_CODES, RecoveryAuthnCodesCredentialProviderFactory.PROVIDER_ID);

    private InstalledMethods() {}

    public static Set<MethodKind> off(KeycloakSession session, RealmPolicy realm) {
        var off = EnumSet.noneOf(MethodKind.class);
        off.addAll(MethodSettings.off(realm));
        PROVIDERS.forEach((kind, provider) -> {
            if (session.getKeycloakSessionFactory().getProviderFactory(CredentialProvider.class, provider) == null) {
                off.add(kind);
            }
        });
        return off;
    }
}
