package io.torii.keycloak.calendar;

import io.torii.ceremony.enrollment.Interruptions;
import io.torii.domain.Subject;
import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Interrupting;
import io.torii.domain.enrollment.Interruption;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.JpaEnrollments;
import io.torii.keycloak.gate.FactorNotes;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Collects what decides about interrupting one sign-in, and remembers what did (R57). */
public final class InterruptionInquiry {
    private static final Request ENTERING = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);

    private final KeycloakSession session;
    private final AuthenticationSessionModel signIn;
    private final UserModel user;

    public InterruptionInquiry(KeycloakSession session, AuthenticationSessionModel signIn, UserModel user) {
        this.session = session;
        this.signIn = signIn;
        this.user = user;
    }

    /** What is due now. A realm that has set nothing of the kind asks the database nothing. */
    public Optional<Interruption> due() {
        var policy = RealmPolicy.of(signIn.getRealm());
        var nudge = PhoneEndSettings.nudge(policy);
        if (CalendarSettings.of(policy).rows().isEmpty() && !nudge.on() && PhoneEndSettings.stays(policy)) {
            return Optional.empty();
        }
        return new Interrupting(situation(), asked(), nudge, new KeycloakClock().now()).judge();
    }

    /** The gate's situation, with the factors of this sign-in alone. */
    public Situation situation() {
        var factors = new FactorNotes(session).of(signIn, subject());
        return new Inquiry(session, signIn.getRealm(), user).situation(ENTERING, factors);
    }

    /** What interrupted the account before. */
    public Asked asked() {
        return new JpaEnrollments(session).of(subject()).asked();
    }

    /** Remembers; an account from before Torii is recorded as such first, because a record ends that (R3). */
    public Interruptions remember() {
        if (situation().methods().any()) {
            Torii.of(session).enrollment().existing(subject());
        }
        return new Interruptions(new JpaEnrollments(session), new KeycloakClock());
    }

    public Subject subject() {
        return new Subject(signIn.getRealm().getId(), user.getId());
    }
}
