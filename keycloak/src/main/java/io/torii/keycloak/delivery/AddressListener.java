package io.torii.keycloak.delivery;

import io.torii.domain.delivery.NetworkAddress;
import io.torii.domain.delivery.Origin;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Counts right and wrong passwords per address, for the rule that refuses texts to guessers (R30). */
final class AddressListener implements EventListenerProvider {
    private static final Logger LOG = Logger.getLogger(AddressListener.class);

    private final KeycloakSession session;

    AddressListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getRealmId() != null) {
            TypedPassword.in(event, session.getContext().getAuthenticationSession())
                    .ifPresent(right -> counted(event, right));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    /** Settings that cannot be read stop texts already; they must not stop sign-ins without one. */
    private void counted(Event event, boolean right) {
        try {
            count(event, right);
        } catch (SettingException unreadable) {
            LOG.errorf("Realm %s counts no passwords per address: %s", event.getRealmName(), unreadable.getMessage());
        }
    }

    private void count(Event event, boolean right) {
        var realm = session.realms().getRealm(event.getRealmId());
        if (realm == null) {
            return;
        }
        var origin = new Origin(realm.getId(), NetworkAddress.of(event.getIpAddress()));
        var rule = AbuseSettings.addresses(RealmPolicy.of(realm));
        DeliveryService.of(session).addresses().password(origin, rule, right, new KeycloakClock().now());
    }
}
