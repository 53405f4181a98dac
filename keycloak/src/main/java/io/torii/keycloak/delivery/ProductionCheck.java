package io.torii.keycloak.delivery;

import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.common.util.Environment;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Stops the start of a production server on which a realm would send through a development gateway. */
final class ProductionCheck implements ProviderEventListener {
    private static final String REALMS =
            "select a.realm.id from RequiredActionProviderEntity a join a.config c where key(c) in (:keys)"
                    + " and value(c) like :gateway";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started && !Environment.isDevMode() && !Environment.isNonServerMode()) {
            var factory = started.getFactory();
            KeycloakModelUtils.runJobInTransaction(factory, session -> check(session, developmentOnly(factory)));
        }
    }

    private static Set<String> developmentOnly(KeycloakSessionFactory factory) {
        return factory.getProviderFactoriesStream(TelephonyGateway.class)
                .filter(DevelopmentOnly.class::isInstance)
                .map(gateway -> gateway.getId())
                .collect(Collectors.toSet());
    }

    private static void check(KeycloakSession session, Set<String> gateways) {
        for (var gateway : gateways) {
            for (var id : suspects(session, gateway)) {
                var realm = session.realms().getRealm(id);
                if (DeliverySettings.named(RealmPolicy.of(realm)).anyMatch(gateway::equals)) {
                    throw new IllegalStateException("Realm " + realm.getName() + " sends through the gateway " + gateway
                            + ", which exists in development mode only: take it out of "
                            + DeliverySettings.PROVIDERS.key() + " and " + DeliverySettings.COUNTRIES.key());
                }
            }
        }
    }

    /** Realms whose settings hold the word at all; there may be thousands of others. */
    private static List<String> suspects(KeycloakSession session, String gateway) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(REALMS, String.class)
                .setParameter("keys", List.of(DeliverySettings.PROVIDERS.key(), DeliverySettings.COUNTRIES.key()))
                .setParameter("gateway", "%" + gateway + "%")
                .getResultList();
    }
}
