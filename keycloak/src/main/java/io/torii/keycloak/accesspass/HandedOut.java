package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenState;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.Torii;
import io.torii.keycloak.token.Handing;
import io.torii.keycloak.token.TokenDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What one user registers or signs in with because a member of staff said so: a pass, a window, a hardware token.
 *
 * @param user of the realm of the session's context
 */
public record HandedOut(KeycloakSession session, Subject user) {
    /** No window is open longer; a token is remembered as long. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final List<TokenState> GIVEN = List.of(TokenState.ASSIGNED, TokenState.ACTIVE);

    /** Remembers by whom a window was opened. */
    public void window(Subject actor) {
        session.singleUseObjects().remove(key(actor));
        session.singleUseObjects().putIfAbsent(key(actor), LONGEST.toSeconds());
    }

    /** Remembers by whom a token came into this state: handed out, or put to use at the counter. */
    public void token(Subject actor, String serial, TokenState state) {
        session.singleUseObjects().putIfAbsent(key(actor, serial, state), LONGEST.toSeconds());
    }

    /** Ends what this member of staff has handed out and is open still, and the tokens that they put to use. */
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
        // One that is just being put to use is waited for by the first look, and found by the second.
        tokens(actor);
        tokens(actor);
    }

    private void tokens(Subject actor) {
        var owner = session.users().getUserById(session.getContext().getRealm(), user.user());
        if (owner == null) {
            return;
        }
        var why = new Circumstance(Hand.STAFF, Optional.of(actor.user()), "", "password");
        for (var token : new TokenDesk(session).tokens().of(user)) {
            if (given(actor, token) && new Handing(session, owner).takeBack(token, why)) {
                GIVEN.forEach(state -> session.singleUseObjects().remove(key(actor, token.serial(), state)));
            }
        }
    }

    /** Whoever puts a token to use has not committed that yet: to others it is still handed out. */
    private boolean given(Subject actor, Token token) {
        return GIVEN.stream()
                .filter(state ->
                        state == TokenState.ACTIVE || state == token.place().state())
                .anyMatch(state -> session.singleUseObjects().contains(key(actor, token.serial(), state)));
    }

    private String key(Subject actor, String serial, TokenState state) {
        return SingleUseKey.of(
                "pass-token", List.of(user.realm(), user.user(), actor.realm(), actor.user(), serial, state.name()));
    }

    private String key(Subject actor) {
        return SingleUseKey.of("pass-window", List.of(user.realm(), user.user(), actor.realm(), actor.user()));
    }
}
