package io.torii.keycloak.delivery;

import io.torii.domain.delivery.NetworkAddress;
import io.torii.domain.delivery.Origin;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Set;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Counts right and wrong passwords per address, for the rule that refuses texts to guessers (R30). */
final class AddressListener implements EventListenerProvider {
    private static final Set<String> WRONG = Set.of(Errors.INVALID_USER_CREDENTIALS, Errors.USER_NOT_FOUND);

    private final KeycloakSession session;

    AddressListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        var right = event.getType() == EventType.LOGIN;
        var wrong = event.getType() == EventType.LOGIN_ERROR
                && WRONG.contains(String.valueOf(event.getError()))
                && !afterPassword(event);
        if ((right || wrong) && event.getRealmId() != null) {
            count(event, right);
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    /** A wrong code comes after a right password, and says which method it was typed for. */
    private static boolean afterPassword(Event event) {
        return event.getDetails() != null && event.getDetails().containsKey(Details.CREDENTIAL_TYPE);
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
