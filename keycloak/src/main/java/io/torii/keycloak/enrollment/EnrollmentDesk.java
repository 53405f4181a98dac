package io.torii.keycloak.enrollment;

import io.torii.ceremony.enrollment.ActivationCeremony;
import io.torii.ceremony.enrollment.AddressCeremony;
import io.torii.ceremony.enrollment.BringingCeremony;
import io.torii.ceremony.enrollment.EndingCeremony;
import io.torii.ceremony.enrollment.EnrollmentCeremony;
import io.torii.ceremony.enrollment.EnrollmentPorts;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;

/** Puts the ceremonies of enrolment together, for one session. */
public record EnrollmentDesk(KeycloakSession session) {
    public EnrollmentCeremony enrollment(RealmPolicy policy) {
        return new EnrollmentCeremony(ports(), () -> EnrollmentSettings.terms(policy));
    }

    /** What staff have approved. */
    public EndingCeremony ending(RealmPolicy policy) {
        return new EndingCeremony(ports(), () -> EnrollmentSettings.terms(policy));
    }

    /** What staff say of accounts that come from elsewhere. */
    public BringingCeremony bringing(RealmPolicy policy) {
        return new BringingCeremony(ports(), () -> EnrollmentSettings.terms(policy));
    }

    AddressCeremony address(RealmPolicy policy) {
        return new AddressCeremony(ports(), () -> EnrollmentSettings.terms(policy));
    }

    /** Activation needs no setting: when it comes was decided by the application. */
    ActivationCeremony activation() {
        return new ActivationCeremony(ports());
    }

    private EnrollmentPorts ports() {
        var factory = session.getKeycloakSessionFactory();
        return new EnrollmentPorts(
                new JpaEnrollments(session), new KeycloakRegistered(factory), new Herald(session), new KeycloakClock());
    }
}
