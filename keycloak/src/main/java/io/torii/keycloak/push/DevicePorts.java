package io.torii.keycloak.push;

import io.torii.ceremony.code.GuessCeremony;
import io.torii.ceremony.push.OfferPorts;
import io.torii.ceremony.push.PushPorts;
import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.code.JpaGuesses;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.report.ReportDesk;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.keycloak.webpush.WebPush;
import org.keycloak.models.KeycloakSession;

/** The ports of the room, carried out on one session. */
record DevicePorts(KeycloakSession session) {
    PushPorts requests(RealmPolicy policy) {
        var guesses =
                new GuessCeremony(JpaGuesses.of(session), () -> CodeSettings.guesses(policy), new KeycloakClock());
        return new PushPorts(
                new CountedRequests(new KeycloakPushRequests(session), guesses),
                slots(),
                new ReportDesk(session, policy),
                new PushPorts.Told(WebPush.of(session), wake()),
                new KeycloakClock(),
                new SecureChance());
    }

    OfferPorts offers() {
        return offers(new OfferPorts.Stores(stored(), candidates(), devices()));
    }

    /** The same; the page of an offer is woken when a phone answered or ended it. */
    OfferPorts wakingOffers() {
        var offers = new WakingOffers(stored(), wake());
        return offers(new OfferPorts.Stores(offers, new WakingCandidates(candidates(), wake()), devices()));
    }

    KeycloakDevices devices() {
        return new KeycloakDevices(session, slots());
    }

    KeycloakCandidates candidates() {
        return new KeycloakCandidates(session, new KeycloakClock());
    }

    boolean enabled(Subject subject) {
        var user = session.users().getUserById(session.getContext().getRealm(), subject.user());
        return user != null && user.isEnabled();
    }

    private OfferPorts offers(OfferPorts.Stores stores) {
        return new OfferPorts(stores, slots(), MasterKeys.of(session), new KeycloakClock(), new SecureChance());
    }

    private KeycloakOffers stored() {
        return new KeycloakOffers(session, new KeycloakClock());
    }

    private KeycloakWake wake() {
        return new KeycloakWake(session.getKeycloakSessionFactory());
    }

    private KeycloakSlots slots() {
        return new KeycloakSlots(session.singleUseObjects());
    }
}
