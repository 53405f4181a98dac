package io.torii.keycloak.push;

import io.torii.ceremony.push.EnrollmentDoor;
import io.torii.ceremony.push.OfferCeremony;
import io.torii.ceremony.push.PushCeremony;
import io.torii.ceremony.push.SignatureCheck;
import io.torii.domain.Subject;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;

/** What number matching and registering devices work with in one session, in the realm of its context. */
public final class DeviceDesk {
    private final KeycloakSession session;
    private final RealmPolicy policy;
    private final DevicePorts ports;

    public DeviceDesk(KeycloakSession session, RealmPolicy policy) {
        this.session = session;
        this.policy = policy;
        this.ports = new DevicePorts(session);
    }

    /** Asking a phone. */
    public PushCeremony requests() {
        return new PushCeremony(ports.requests(policy), PushSettings.policy(policy));
    }

    /** Registering a phone, for the page. */
    public OfferCeremony offers() {
        return new OfferCeremony(ports.offers());
    }

    /** Registering a phone, for the phone; the page that waits is woken by whatever it does. */
    public EnrollmentDoor door() {
        return new EnrollmentDoor(ports.wakingOffers(), new OtpSecrets(session));
    }

    /** Which device sent a request. */
    public SignatureCheck signatures() {
        return new SignatureCheck(ports.offers(), ports::enabled);
    }

    public KeycloakDevices devices() {
        return ports.devices();
    }

    /** What a device of this user changes of itself. */
    public DeviceChanges changes(Subject subject) {
        return new DeviceChanges(session, subject);
    }

    public KeycloakCandidates candidates() {
        return ports.candidates();
    }
}
