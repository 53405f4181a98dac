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
    /** Of a refused credential too: Keycloak ends the sessions before it tries it. */
    private static final Set<EventType> CHANGES =
            Set.of(EventType.UPDATE_CREDENTIAL, EventType.UPDATE_CREDENTIAL_ERROR, EventType.UPDATE_EMAIL);

    private final KeycloakSession session;

    SignOutWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getUserId() == null) {
            return;
        }
        if (event.getType() == EventType.LOGOUT
                && request().filter(SignOutWatch::atAll).isPresent()) {
            note(event);
        }
        if (CHANGES.contains(event.getType())
                && request().filter(SignOutWatch::ticked).isPresent()) {
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

    /** What happens in a job has none, and Keycloak throws there when it is asked for it. */
    private Optional<HttpRequest> request() {
        try {
            return Optional.ofNullable(session.getContext().getHttpRequest());
        } catch (RuntimeException outside) {
            return Optional.empty();
        }
    }

    private static boolean atAll(HttpRequest request) {
        return request.getUri().getPath().replaceFirst("/$", "").endsWith(ALL);
    }

    private static boolean ticked(HttpRequest request) {
        var form = request.getDecodedFormParameters();
        return form != null && "on".equals(form.getFirst(BOX));
    }
}
