package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.keycloak.enrollment.AfterCommit;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/**
 * Ends the trusted browsers of an account with every change of its password, methods or addresses (R19). What comes without an
 * event ends them as well, by {@link AccountPrint}; this one keeps a change that is taken back from bringing them back.
 */
final class TrustWatch implements EventListenerProvider {
    private static final Set<EventType> CHANGES = EnumSet.of(
            EventType.UPDATE_CREDENTIAL,
            EventType.REMOVE_CREDENTIAL,
            EventType.RESET_PASSWORD,
            EventType.UPDATE_EMAIL,
            EventType.UPDATE_PROFILE);

    private static final Pattern USER = Pattern.compile(
            "users/([^/]+)(?:/(?:credentials/.*|reset-password|disable-credential-types|remove-totp))?");

    private final KeycloakSession session;

    TrustWatch(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getUserId() != null && event.getError() == null && CHANGES.contains(event.getType())) {
            end(new Subject(event.getRealmId(), event.getUserId()));
        }
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        var user = USER.matcher(event.getResourcePath() == null ? "" : event.getResourcePath());
        if (user.matches()) {
            end(new Subject(event.getRealmId(), user.group(1)));
        }
    }

    private void end(Subject subject) {
        new AfterCommit(session, subject).run(own -> new TrustDesk(own).endAll(subject));
    }

    @Override
    public void close() {}
}
