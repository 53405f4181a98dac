package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.Issuer;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.Torii;
import java.time.Duration;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * What lets one user register because a member of staff said so: a pass, a window.
 *
 * @param user of the realm of the session's context
 */
public record HandedOut(KeycloakSession session, Subject user) {
    /** No window is open longer. */
    private static final Duration LONGEST = Duration.ofDays(7);

    /** Remembers by whom a window was opened. */
    public void window(Subject actor) {
        session.singleUseObjects().remove(key(actor));
        session.singleUseObjects().putIfAbsent(key(actor), LONGEST.toSeconds());
    }

    /** Ends what this member of staff has handed out and is open still. */
    void takeBack(Subject actor) {
        var torii = Torii.of(session);
        torii.passes()
                .current(user)
                .filter(pass -> pass.grounds().issuer().equals(Issuer.staff(actor.user())))
                .ifPresent(pass -> torii.passes().revoke(user));
        if (session.singleUseObjects().contains(key(actor))) {
            session.singleUseObjects().remove(key(actor));
            torii.enrollment().open(user, new KeycloakClock().now());
        }
    }

    private String key(Subject actor) {
        return SingleUseKey.of("pass-window", List.of(user.realm(), user.user(), actor.realm(), actor.user()));
    }
}
