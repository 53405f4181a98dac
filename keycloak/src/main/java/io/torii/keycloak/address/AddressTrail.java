package io.torii.keycloak.address;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.Subject;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** Writes into Keycloak's event log and the meters what became of notice addresses; never which. */
record AddressTrail(KeycloakSession session) {
    private static final String DETAIL = "torii_address";

    /** {@code torii_address_total} by what was done. */
    void done(Subject owner, String what) {
        Metrics.globalRegistry.counter("torii.address", "step", what).increment();
        var realm = session.getContext().getRealm();
        var connection = session.getContext().getConnection();
        var event =
                connection == null ? new EventBuilder(realm, session) : new EventBuilder(realm, session, connection);
        event.event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(owner.user())
                .detail(DETAIL, what)
                .success();
    }
}
