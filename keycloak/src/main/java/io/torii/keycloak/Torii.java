package io.torii.keycloak;

import io.torii.ceremony.code.CodeCeremony;
import io.torii.ceremony.code.CodePorts;
import io.torii.ceremony.code.GuessCeremony;
import io.torii.ceremony.enrollment.EnrollmentCeremony;
import io.torii.ceremony.phone.PhoneCeremony;
import io.torii.keycloak.accesspass.PassDesk;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.code.JpaGuesses;
import io.torii.keycloak.code.KeycloakChallenges;
import io.torii.keycloak.code.ThemeWording;
import io.torii.keycloak.delivery.DeliveryService;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.enrollment.EnrollmentDesk;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.phone.PhoneDesk;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.push.DeviceDesk;
import io.torii.keycloak.report.ReportDesk;
import io.torii.port.Slots;
import org.keycloak.models.KeycloakSession;

/** The composition root: what the pages of one session, in the realm of its context, work with. */
public final class Torii {
    private final KeycloakSession session;
    private final RealmPolicy policy;
    private final KeycloakClock clock = new KeycloakClock();

    private Torii(KeycloakSession session) {
        this.session = session;
        this.policy = RealmPolicy.of(session.getContext().getRealm());
    }

    public static Torii of(KeycloakSession session) {
        return new Torii(session);
    }

    public RealmPolicy policy() {
        return policy;
    }

    public CodeCeremony codes() {
        Slots slots = new KeycloakSlots(session.singleUseObjects());
        var stores = new CodePorts.Stores(new KeycloakChallenges(session, clock), slots, JpaGuesses.of(session));
        var ports = new CodePorts(
                stores,
                DeliveryService.of(session).messenger(session),
                new ThemeWording(session, CodeSettings.codes(policy), DeliverySettings.policy(policy)),
                MasterKeys.of(session),
                clock,
                new SecureChance());
        return new CodeCeremony(ports, CodeSettings.codes(policy), CodeSettings.guesses(policy));
    }

    public PhoneCeremony registration() {
        return new PhoneCeremony(new PhoneDesk(session).ports(), codes());
    }

    public GuessCeremony guesses() {
        return new GuessCeremony(JpaGuesses.of(session), () -> CodeSettings.guesses(policy), clock);
    }

    public EnrollmentCeremony enrollment() {
        return new EnrollmentDesk(session).enrollment(policy);
    }

    /** Number matching, and the devices that do it. */
    public DeviceDesk push() {
        return new DeviceDesk(session, policy);
    }

    /** Temporary Access Passes. */
    public PassDesk passes() {
        return new PassDesk(session, policy);
    }

    /** Where users report what was not them (R20). */
    public ReportDesk reports() {
        return new ReportDesk(session, policy);
    }

    /** Applications to register again and to end MFA. */
    public ApplicationDesk applications() {
        return new ApplicationDesk(session, policy);
    }
}
