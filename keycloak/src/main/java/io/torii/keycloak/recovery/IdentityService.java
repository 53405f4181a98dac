package io.torii.keycloak.recovery;

import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.broker.oidc.KeycloakOIDCIdentityProviderFactory;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;

/**
 * The service by which a realm's users prove who they are: an identity provider that the realm keeps <em>disabled</em>.
 * Keycloak 26.7.3 then neither shows it, follows a {@code kc_idp_hint} to it, links accounts with it nor takes its tokens
 * anywhere, so that nothing but recovery can lead there; its settings and its secret stay where administrators look.
 *
 * @param alias what the realm calls it
 * @param config how it is spoken to
 */
record IdentityService(String alias, OIDCIdentityProviderConfig config) {
    private static final Logger LOG = Logger.getLogger(IdentityService.class);
    private static final Set<String> KINDS =
            Set.of(OIDCIdentityProviderFactory.PROVIDER_ID, KeycloakOIDCIdentityProviderFactory.PROVIDER_ID);

    /** Empty where the realm names none, and where what it names could let in more than recovery does. */
    static Optional<IdentityService> of(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        var alias = RealmPolicy.of(realm).get(RecoverySettings.PROVIDER);
        if (alias.isEmpty()) {
            return Optional.empty();
        }
        var model = session.identityProviders().getByAlias(alias);
        var obstacle = obstacle(model);
        if (!obstacle.isEmpty()) {
            LOG.errorf("Realm %s offers no identity verification: %s %s", realm.getName(), alias, obstacle);
            return Optional.empty();
        }
        return Optional.of(new IdentityService(alias, new OIDCIdentityProviderConfig(model)));
    }

    String name() {
        return blank(config.getDisplayName()) ? alias : config.getDisplayName().strip();
    }

    private static String obstacle(IdentityProviderModel model) {
        if (model == null || !KINDS.contains(model.getProviderId())) {
            return "is no OpenID Connect identity provider of it";
        }
        if (model.isEnabled()) {
            return "is enabled, so that it would sign people in; disable it";
        }
        var config = new OIDCIdentityProviderConfig(model);
        if (blank(config.getIssuer()) || config.getIssuer().contains(",")) {
            return "has not exactly one issuer";
        }
        if (blank(config.getAuthorizationUrl()) || blank(config.getTokenUrl()) || blank(config.getClientId())) {
            return "lacks an address or the client's id";
        }
        return checkable(config) ? "" : "has no keys to validate signatures with, or is told not to";
    }

    private static boolean checkable(OIDCIdentityProviderConfig config) {
        var keys = config.isUseJwksUrl() ? config.getJwksUrl() : config.getPublicKeySignatureVerifier();
        return config.isValidateSignature() && !blank(keys);
    }

    private static boolean blank(String value) {
        return value == null || value.isBlank();
    }
}
