package io.torii.authenticators.accesspass;

import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.PassScope;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.PassWay;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.accesspass.RegistrationGrant.Kind;
import io.torii.keycloak.accesspass.Trusting;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Errors;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * One name and one entry, which may be a pass or a password. Whoever is named, known or not, locked out or not, one digest
 * is computed and one password hash, in this order (R8, R93).
 */
final class Submission {
    private final AuthenticationFlowContext context;
    private final PasswordOrPass page;
    private final RegistrationGrant grant;

    Submission(AuthenticationFlowContext context, PasswordOrPass page) {
        this.context = context;
        this.page = page;
        this.grant = new RegistrationGrant(context.getSession(), context.getAuthenticationSession());
    }

    /** Whether the sign-in goes on: with the password, or with a pass, which leads to registration only. */
    boolean judge(MultivaluedMap<String, String> form) {
        var named = new Named(context, page.knows(context)).of(form);
        var obstacle = named.map(this::obstacle).orElse(Errors.USER_NOT_FOUND);
        var admitted = named.filter(user -> obstacle.isEmpty());
        var typed = Optional.ofNullable(form.getFirst("password")).orElse("");
        var verdict = Torii.of(context.getSession())
                .passes()
                .judge(admitted.filter(user -> page.takesPasses() && grant.available()), typed, PassWay.PASSWORD);
        var right = new PasswordCheck(context).right(admitted, typed);
        if (verdict.accepted()) {
            return take(admitted.orElseThrow(), verdict.pass().orElseThrow());
        }
        return right ? enter(admitted.orElseThrow()) : refuse(named, obstacle);
    }

    /** What Keycloak calls the reason why nothing is accepted from this user now; empty for none. */
    private String obstacle(UserModel user) {
        var locked = AuthenticatorUtils.getDisabledByBruteForceEventError(context, user);
        if (locked != null) {
            return locked;
        }
        return user.isEnabled() ? "" : Errors.USER_DISABLED;
    }

    private boolean take(UserModel user, AccessPass pass) {
        context.getEvent().user(user).detail("torii_pass", "accepted").detail("torii_pass_id", pass.id());
        if (pass.scope() == PassScope.BOTH) {
            context.setUser(user);
            grant.give(user, Kind.PASS_BOTH, Trusting.of(pass));
            return true;
        }
        new TakenPass(context.getAuthenticationSession()).note(user, pass);
        context.challenge(page.password(context, user));
        return false;
    }

    private boolean enter(UserModel user) {
        context.getAuthenticationSession().setAuthNote(AuthenticationManager.PASSWORD_VALIDATED, "true");
        context.setUser(user);
        if (grant.available()) {
            new TakenPass(context.getAuthenticationSession()).by(user).ifPresent(taken -> grant.since(taken.at())
                    .give(user, Kind.PASS_FACTOR, taken.trust()));
        }
        return true;
    }

    private boolean refuse(Optional<UserModel> named, String obstacle) {
        named.ifPresent(context.getEvent()::user);
        context.getEvent().error(obstacle.isEmpty() ? Errors.INVALID_USER_CREDENTIALS : obstacle);
        if (named.isEmpty()) {
            context.failureChallenge(AuthenticationFlowError.INVALID_USER, page.refusal(context));
        } else if (obstacle.isEmpty()) {
            context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page.refusal(context));
        } else {
            // Nothing was guessed at: it does not count.
            context.forceChallenge(page.refusal(context));
        }
        return false;
    }
}
