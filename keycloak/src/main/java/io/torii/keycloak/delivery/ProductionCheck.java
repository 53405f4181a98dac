package io.torii.keycloak.delivery;

import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Environment;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Tells at the start of a production server which realms would send through a development gateway, or cannot be read.
 * Nothing of theirs is sent; a realm's setting never stops a server that others share.
 */
final class ProductionCheck implements ProviderEventListener {
    private static final Logger LOG = Logger.getLogger(ProductionCheck.class);
    private static final String REALMS =
            "select a.realm.id from RequiredActionProviderEntity a join a.config c where key(c) in (:keys)"
                    + " and value(c) like :gateway";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started && !Environment.isDevMode() && !Environment.isNonServerMode()) {
            KeycloakModelUtils.runJobInTransaction(started.getFactory(), ProductionCheck::check);
        }
    }

    static Optional<String> complaint(String realm, RealmPolicy policy) {
        try {
            return DeliverySettings.developmentOnly(policy)
                    .map(setting -> "Realm " + realm + " names in " + setting.key() + " a gateway that exists in"
                            + " development mode only; nothing is sent through it");
        } catch (SettingException unreadable) {
            return Optional.of("Realm " + realm + " sends nothing: " + unreadable.getMessage());
        }
    }

    private static void check(KeycloakSession session) {
        for (var id : suspects(session)) {
            var realm = session.realms().getRealm(id);
            complaint(realm.getName(), RealmPolicy.of(realm)).ifPresent(LOG::error);
        }
    }

    /** Realms whose settings hold the word at all; there may be thousands of others. */
    private static List<String> suspects(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(REALMS, String.class)
                .setParameter("keys", List.of(DeliverySettings.PROVIDERS.key(), DeliverySettings.COUNTRIES.key()))
                .setParameter("gateway", "%" + GatewayIds.OUTBOX + "%")
                .getResultList();
    }
}
