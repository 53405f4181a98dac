package io.torii.keycloak.delivery;

import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.delivery.DeliveryPolicies;
import org.keycloak.models.KeycloakSession;

/** What realms have set, read through one session. */
final class SessionPolicies implements DeliveryPolicies {
    private final KeycloakSession session;
    private final AccountCounts counts;

    SessionPolicies(KeycloakSession session, AccountCounts counts) {
        this.session = session;
        this.counts = counts;
    }

    @Override
    public DeliveryPolicy of(String realm) {
        return DeliverySettings.policy(RealmPolicy.of(session.realms().getRealm(realm)));
    }

    @Override
    public long accounts(String realm) {
        var model = session.realms().getRealm(realm);
        var told = RealmPolicy.of(model).get(BudgetSettings.ACCOUNTS);
        return counts.of(realm, told, new KeycloakCensus(session, model));
    }
}
