package io.torii.keycloak.push;

import io.torii.ceremony.push.EnrollmentDoor;
import io.torii.ceremony.push.OfferCeremony;
import io.torii.ceremony.push.OfferPorts;
import io.torii.ceremony.push.PushCeremony;
import io.torii.ceremony.push.PushPorts;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.report.ReportDesk;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.keycloak.webpush.WebPush;
import org.keycloak.models.KeycloakSession;

/** What number matching and registering devices work with in one session, in the realm of its context. */
public final class DeviceDesk {
    private final KeycloakSession session;
    private final RealmPolicy policy;
    private final KeycloakClock clock = new KeycloakClock();

    public DeviceDesk(KeycloakSession session, RealmPolicy policy) {
        this.session = session;
        this.policy = policy;
    }

    /** Asking a phone. */
    public PushCeremony requests() {
        var told = new PushPorts.Told(WebPush.of(session), new KeycloakWake(session.getKeycloakSessionFactory()));
        var ports = new PushPorts(
                new KeycloakPushRequests(session),
                slots(),
                new ReportDesk(session, policy),
                told,
                clock,
                new SecureChance());
        return new PushCeremony(ports, PushSettings.policy(policy));
    }

    /** Registering a phone, for the page. */
    public OfferCeremony offers() {
        return new OfferCeremony(ports());
    }

    /** Registering a phone, for the phone. */
    public EnrollmentDoor door() {
        return new EnrollmentDoor(ports(), new OtpSecrets(session));
    }

    public KeycloakDevices devices() {
        return new KeycloakDevices(session, slots());
    }

    public KeycloakCandidates candidates() {
        return new KeycloakCandidates(session, clock);
    }

    private OfferPorts ports() {
        var stores = new OfferPorts.Stores(new KeycloakOffers(session, clock), candidates(), devices());
        return new OfferPorts(stores, slots(), MasterKeys.of(session), clock, new SecureChance());
    }

    private KeycloakSlots slots() {
        return new KeycloakSlots(session.singleUseObjects());
    }
}
