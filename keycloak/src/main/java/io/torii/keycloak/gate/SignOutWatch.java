package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/**
 * Notes that a user has signed out of all devices in Keycloak's account console, which tells one event for each session
 * that it ends; of a single one it tells the same, at another address.
 */
final class SignOutWatch implements EventListenerProvider {
    private static final String ALL = "/account/sessions";

    private final KeycloakSession session;

    SignOutWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.LOGOUT && event.getUserId() != null && atAll()) {
            new SignedOut(session, new Subject(event.getRealmId(), event.getUserId())).note();
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    private boolean atAll() {
        var request = session.getContext().getHttpRequest();
        return request != null
                && request.getUri().getPath().replaceFirst("/$", "").endsWith(ALL);
    }
}
