package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issued;
import io.torii.domain.accesspass.Issued.Handed;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassWish;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.binding.OwnPassword;
import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.notice.RecoveryNotices;
import io.torii.keycloak.trusted.TrustDesk;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Issues what was chosen, once for each verification; nothing of it signs anybody in here. */
public record Issuing(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final Duration STOPPABLE = Duration.ofDays(30);
    private static final String REASON = "identity verified in recovery";

    /** Whether this account's password can be set here. */
    public boolean setsPassword(UserModel user) {
        return new OwnPassword(signIn.getRealm(), user).settable();
    }

    /** What the realm's policy has against this password, before anything is spent. */
    public Optional<PolicyError> against(UserModel user, String password) {
        return Optional.ofNullable(
                session.getProvider(PasswordPolicyManagerProvider.class).validate(signIn.getRealm(), user, password));
    }

    /**
     * Takes the grant, and issues.
     *
     * @param password in use where the choice has a password
     * @return the pass, where the choice has one; empty when the grant is gone
     * @throws ModelException when a directory refuses the password; the grant is spent then
     */
    public Optional<Result> issue(Choice choice, String password) {
        return new Grant(session, signIn).take().map(user -> issue(user, choice, password));
    }

    private Result issue(UserModel user, Choice choice, String password) {
        var account = new Subject(signIn.getRealm().getId(), user.getId());
        if (choice.password()) {
            user.credentialManager().updateCredential(UserCredentialModel.password(password, false));
            new EndingSessions(session, signIn.getRealm(), user).endAll();
        }
        var pass = choice.pass() ? Optional.of(pass(account)) : Optional.<Handed>empty();
        new TrustDesk(session).endAll(account);
        new RecoveryTrail(session).done(account, choice.word());
        RecoveryMeters.counted("recover", choice.word());
        tell(account, choice);
        return new Result(pass);
    }

    private Handed pass(Subject account) {
        var service = IdentityService.of(session).orElseThrow();
        var grounds = new Grounds(Issuer.identity(service.alias()), REASON);
        Issued issued =
                Torii.of(session).passes().issue(new PassOrder(account, PassScope.BOTH, grounds, PassWish.USUAL));
        return issued.handed().orElseThrow();
    }

    private void tell(Subject account, Choice choice) {
        var now = new KeycloakClock().now().truncatedTo(ChronoUnit.SECONDS);
        var stop = new StopLink(account, StopLink.What.RECOVERY, now, now.plus(STOPPABLE));
        var what =
                switch (choice) {
                    case PASS -> "torii-mail-recovered-pass";
                    case PASSWORD -> "torii-mail-recovered-password";
                    case BOTH -> "torii-mail-recovered-both";
                };
        RecoveryNotices.of(session).recovered(account, what, stop.stop(session));
    }

    /**
     * What was issued.
     *
     * @param pass empty where it is a password alone
     */
    public record Result(Optional<Handed> pass) {}
}
