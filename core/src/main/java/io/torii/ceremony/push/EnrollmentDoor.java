package io.torii.ceremony.push;

import io.torii.domain.KeyPurpose;
import io.torii.domain.SecretText;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.MeetVerdict;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferCodes;
import io.torii.domain.push.OfferVerdict;
import io.torii.domain.push.Proposal;
import io.torii.domain.push.PushDevice;
import io.torii.port.push.Devices;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Registering a phone, as the phone sees it: it brings a code, meets the offer, and answers with a key (R28). */
public final class EnrollmentDoor {

    private static final int TRIES = 5;

    private final OfferPorts ports;
    private final CodeSecrets secrets;

    /** @param secrets draws the secret of a 6-digit code */
    public EnrollmentDoor(OfferPorts ports, CodeSecrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /** A phone brings the code of a link. A second one that brings the same ends the offer for both. */
    public MeetVerdict meet(String realm, String linkCode) {
        return ports.offers().byLink(realm, linkCode).map(this::meet).orElseGet(EnrollmentDoor::unknown);
    }

    /**
     * A phone brings a code that was typed beside a user name. A try is used up before anything is looked at: one of the
     * offer's, or one of the name's where there is no offer, so that both look alike.
     */
    public MeetVerdict meetTyped(String realm, String username, String typed) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var found = ports.offers().byName(realm, name);
        var counted = found.map(offer -> offer.id().value()).orElseGet(() -> digest(realm, name));
        var tries = new Slot(new Subject(realm, counted), List.of("push.typed"), TRIES, OfferCeremony.LIFE);
        if (!ports.slots().claim(tries)) {
            return MeetVerdict.refused(MeetVerdict.Reason.TOO_MANY_TRIES);
        }
        return found.filter(offer -> typed(offer, typed)).map(this::meet).orElseGet(EnrollmentDoor::unknown);
    }

    /**
     * The phone answers.
     *
     * @param realm Keycloak's id of the realm
     * @param name the realm's name in signed texts
     */
    public OfferVerdict answer(String realm, String name, String handle, Proposal proposal) {
        var found = ports.offers().met(realm, handle).filter(this::live);
        if (found.isEmpty()) {
            return OfferVerdict.refused(OfferVerdict.Reason.UNKNOWN);
        }
        var meeting = found.get();
        var offer = meeting.offer();
        if (!proposal.key().verifies(meeting.text(name, proposal.key()), proposal.proof())) {
            ports.offers().end(offer);
            return OfferVerdict.refused(OfferVerdict.Reason.PROOF_INVALID);
        }
        var label = proposal.about().label().value();
        if (ports.devices().labelTaken(offer.subject(), label)) {
            return OfferVerdict.refused(OfferVerdict.Reason.LABEL_TAKEN);
        }
        var count = ports.devices().count(offer.subject());
        if (count.devices() >= Devices.MOST_DEVICES) {
            return OfferVerdict.refused(OfferVerdict.Reason.TOO_MANY);
        }
        var candidate = candidate(offer, proposal, count);
        return ports.candidates().answer(candidate)
                ? OfferVerdict.accepted(candidate)
                : OfferVerdict.refused(OfferVerdict.Reason.UNKNOWN);
    }

    private MeetVerdict meet(DeviceOffer offer) {
        if (offer.expiredAt(ports.clock().now())) {
            return unknown();
        }
        var meeting = new Meeting(ports.chance().handle(), ports.chance().handle(), offer);
        if (ports.offers().meet(meeting)) {
            return MeetVerdict.met(meeting);
        }
        ports.offers().end(offer);
        return unknown();
    }

    private boolean live(Meeting meeting) {
        return !meeting.offer().expiredAt(ports.clock().now());
    }

    private Candidate candidate(DeviceOffer offer, Proposal proposal, Devices.Count count) {
        var device = new PushDevice(
                "",
                DeviceId.of(offer.subject().user(), ports.chance().handle()).value(),
                proposal.about().label().value(),
                proposal.about().kind().value(),
                proposal.key(),
                ports.clock().now(),
                Optional.empty(),
                Optional.empty(),
                proposal.subscription());
        var code = count.codes() < Devices.MOST_CODES ? secrets.draw() : Optional.<SecretText>empty();
        return new Candidate(offer, device, code, proposal.address());
    }

    /** While keys are rotated, the page of another node may have shown a code of the older one (R44). */
    private boolean typed(DeviceOffer offer, String entry) {
        return ports.keys()
                .of(offer.subject().realm(), KeyPurpose.OFFER)
                .verifying()
                .anyMatch(key -> OfferCodes.of(offer, key).typedAs(entry));
    }

    /** Names that have no offer share 4,096 counts: whoever makes names up fills no store. */
    private String digest(String realm, String username) {
        var mac = ports.keys().of(realm, KeyPurpose.OFFER).current().mac("name", username);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac).substring(0, 2);
    }

    private static MeetVerdict unknown() {
        return MeetVerdict.refused(MeetVerdict.Reason.UNKNOWN);
    }

    /** Secrets of 6-digit codes (RFC 6238) in base32; none where the realm has no such codes. */
    @FunctionalInterface
    public interface CodeSecrets {
        Optional<SecretText> draw();
    }
}
