package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import java.util.Optional;
import java.util.Set;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;

/**
 * Notes that a user has signed out of all other devices. Keycloak's account console tells one event for each session that it
 * ends; of a single one it tells the same, at another address. Its pages that change a password, another credential or an
 * address tell of sessions only where there are any, so that what counts there is the box that was ticked.
 */
final class SignOutWatch implements EventListenerProvider {
    private static final String ALL = "/account/sessions";
    private static final String BOX = "logout-sessions";
    private static final Set<EventType> CHANGES = Set.of(EventType.UPDATE_CREDENTIAL, EventType.UPDATE_EMAIL);

    private final KeycloakSession session;

    SignOutWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        var request = session.getContext().getHttpRequest();
        if (event.getUserId() == null || request == null) {
            return;
        }
        if (event.getType() == EventType.LOGOUT && atAll(request)) {
            note(event);
        }
        if (CHANGES.contains(event.getType()) && ticked(request)) {
            Optional.ofNullable(session.getContext().getAuthenticationSession())
                    .ifPresentOrElse(own -> new Arrival(session, own).outlive(() -> note(event)), () -> note(event));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    private void note(Event event) {
        new SignedOut(session, new Subject(event.getRealmId(), event.getUserId())).note();
    }

    private static boolean atAll(HttpRequest request) {
        return request.getUri().getPath().replaceFirst("/$", "").endsWith(ALL);
    }

    private static boolean ticked(HttpRequest request) {
        var form = request.getDecodedFormParameters();
        return form != null && "on".equals(form.getFirst(BOX));
    }
}
