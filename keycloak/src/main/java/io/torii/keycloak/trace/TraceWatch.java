package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import io.torii.domain.where.AddressBlock;
import io.torii.keycloak.accesspass.PassTrail;
import io.torii.keycloak.incident.Reference;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/** Hands every end of a sign-in to the pen: who is let in once that is committed, a refusal at once. */
final class TraceWatch implements EventListenerProvider {
    /** Other reasons are what a provider or a library said: anything may stand in them. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_-]{0,40}");

    private final KeycloakSession session;
    private final Pen pen;

    TraceWatch(KeycloakSession session, Pen pen) {
        this.session = session;
        this.pen = pen;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getUserId() == null || event.getRealmId() == null) {
            return;
        }
        if (event.getType() == EventType.LOGIN || passAccepted(event)) {
            var trace = trace(event);
            session.getTransactionManager().enlistAfterCompletion(new Commit(() -> pen.take(trace)));
        } else if (event.getError() != null && told(event)) {
            // A refusal rolls back what it refused; that it happened stays.
            pen.take(trace(event));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}

    /** Where a sign-in ends that leads to registration only (R8). */
    private static boolean passAccepted(Event event) {
        return event.getError() == null
                && PassTrail.ACCEPTED.equals(details(event).get(PassTrail.DETAIL))
                && details(event).containsKey(PassTrail.WAY);
    }

    /** Sign-ins, and whatever showed a reference number or was refused by a step of ours. */
    private static boolean told(Event event) {
        return event.getType() == EventType.LOGIN_ERROR
                || event.getError().startsWith("torii_")
                || details(event).containsKey(Reference.DETAIL);
    }

    private static Trace trace(Event event) {
        var details = details(event);
        if (passAccepted(event)) {
            var way = "torii_pass:" + details.get(PassTrail.WAY);
            return trace(event, new Trace.Ending(Optional.of("pass"), true, Optional.of(way), Optional.empty()));
        }
        var why = Optional.ofNullable(event.getError()).map(error -> Optional.ofNullable(details.get("torii_reason"))
                .or(() -> Optional.ofNullable(details.get(Details.REASON)))
                .filter(reason -> WORD.matcher(reason).matches())
                .map(reason -> error + ":" + reason)
                .orElse(error));
        return trace(
                event,
                new Trace.Ending(
                        Optional.ofNullable(details.get("torii_method")),
                        event.getError() == null,
                        why,
                        Optional.ofNullable(details.get(Reference.DETAIL))));
    }

    private static Trace trace(Event event, Trace.Ending ending) {
        return new Trace(
                new Subject(event.getRealmId(), event.getUserId()),
                Instant.ofEpochMilli(event.getTime()),
                new Trace.Visit(
                        Optional.ofNullable(event.getClientId()),
                        AddressBlock.of(event.getIpAddress() == null ? "" : event.getIpAddress())
                                .text(),
                        browser(event)),
                ending);
    }

    /** Keycloak gives a browser's sign-in and the session that comes of it one id. */
    private static Optional<String> browser(Event event) {
        return Optional.ofNullable(event.getSessionId())
                .or(() -> Optional.ofNullable(details(event).get(Details.CODE_ID)));
    }

    private static Map<String, String> details(Event event) {
        return event.getDetails() == null ? Map.of() : event.getDetails();
    }

    private static final class Commit extends AbstractKeycloakTransaction {
        private final Runnable work;

        Commit(Runnable work) {
            this.work = work;
        }

        @Override
        protected void commitImpl() {
            work.run();
        }

        @Override
        protected void rollbackImpl() {
            // Nobody was let in.
        }
    }
}
