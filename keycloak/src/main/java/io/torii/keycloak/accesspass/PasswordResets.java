package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;

/**
 * Who of the staff has set whose password lately: with a pass beside it, one person would have both factors (R7). It is
 * noted when it happens, on all nodes; where the realm keeps admin events, those are asked too.
 */
public record PasswordResets(KeycloakSession session) {
    private static final Pattern RESET = Pattern.compile("users/([^/]+)/reset-password");
    private static final Pattern USER = Pattern.compile("users/([^/]+)");

    /** Call it for every admin event. */
    public void note(AdminEvent event) {
        var path = event.getResourcePath() == null ? "" : event.getResourcePath();
        var reset = RESET.matcher(path);
        var user = USER.matcher(path);
        if (event.getError() != null || event.getAuthDetails() == null) {
            return;
        }
        if (reset.matches()) {
            note(new Subject(event.getRealmId(), reset.group(1)), event.getAuthDetails());
        } else if (user.matches() && event.getOperationType() == OperationType.UPDATE && setsCredentials(event)) {
            note(new Subject(event.getRealmId(), user.group(1)), event.getAuthDetails());
        }
    }

    /** Whether this member of staff has set this user's password within the realm's time, 24 h by default. */
    public boolean by(Subject actor, Subject user) {
        return session.singleUseObjects().contains(key(user, actor.realm(), actor.user())) || stored(actor, user);
    }

    private boolean stored(Subject actor, Subject user) {
        var events = session.getProvider(EventStoreProvider.class);
        var since = new KeycloakClock().now().toEpochMilli() - life().toMillis();
        return events != null
                && events.createAdminQuery()
                        .realm(user.realm())
                        .authRealm(actor.realm())
                        .authUser(actor.user())
                        .resourcePath("users/" + user.user() + "/reset-password")
                        .fromTime(since)
                        .maxResults(1)
                        .getResultStream()
                        .anyMatch(event -> event.getError() == null);
    }

    private void note(Subject user, AuthDetails by) {
        session.singleUseObjects().putIfAbsent(key(user, by.getRealmId(), by.getUserId()), life().toSeconds());
    }

    private Duration life() {
        return RealmPolicy.of(session.getContext().getRealm()).get(PassSettings.RESET);
    }

    /** An update of the whole account may bring a password along. */
    private static boolean setsCredentials(AdminEvent event) {
        return event.getRepresentation() != null && event.getRepresentation().contains("\"credentials\":[{");
    }

    private static String key(Subject user, String realm, String actor) {
        return SingleUseKey.of("pass-reset", List.of(user.realm(), user.user(), realm, actor));
    }
}
