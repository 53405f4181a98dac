package io.torii.ceremony.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.SignatureVerdict;
import io.torii.domain.push.SignatureVerdict.Reason;
import io.torii.domain.push.SignedRequest;
import io.torii.domain.push.Signer;
import io.torii.port.push.Accounts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which device sent a request. What costs nothing is looked at first; about its account nothing is said before its
 * signature is verified; a nonce is remembered of verified requests only, within what a device may send.
 */
public final class SignatureCheck {
    /** To either side. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Longer than a signed request passes for fresh, which is twice the skew. */
    private static final Duration REMEMBERED = Duration.ofMinutes(3);

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Twice this a minute. */
    private static final int HALF = 60;

    private final OfferPorts ports;
    private final Accounts accounts;

    public SignatureCheck(OfferPorts ports, Accounts accounts) {
        this.ports = ports;
        this.accounts = accounts;
    }

    /**
     * Judges a request.
     *
     * @param realm Keycloak's id of the realm
     * @param name the realm's name in signed texts
     */
    public SignatureVerdict judge(String realm, String name, SignedRequest request) {
        if (!request.complete()) {
            return SignatureVerdict.refused(Reason.SIGNATURE_INVALID);
        }
        if (request.skew(ports.clock().now()).compareTo(SKEW) > 0) {
            return SignatureVerdict.refused(Reason.TIME_SKEWED);
        }
        var signer = request.id().flatMap(id -> signer(realm, id));
        if (signer.isEmpty()) {
            return SignatureVerdict.refused(Reason.DEVICE_UNKNOWN);
        }
        if (!request.signedBy(signer.get().device().key(), name)) {
            return SignatureVerdict.refused(Reason.SIGNATURE_INVALID);
        }
        return admit(signer.get(), request.proof().nonce());
    }

    private SignatureVerdict admit(Signer signer, String nonce) {
        var subject = signer.subject();
        var device = signer.device().id();
        if (!accounts.enabled(subject)) {
            return SignatureVerdict.refused(Reason.DEVICE_UNKNOWN);
        }
        if (!ports.slots().claim(half(subject, device, "first"))
                && !ports.slots().claim(half(subject, device, "second"))) {
            return SignatureVerdict.refused(Reason.TOO_MANY);
        }
        var once = new Slot(subject, List.of("push.nonce", device, nonce), 1, REMEMBERED);
        return ports.slots().claim(once)
                ? SignatureVerdict.verified(signer)
                : SignatureVerdict.refused(Reason.REPLAYED);
    }

    /** Registered, or about to be. */
    private Optional<Signer> signer(String realm, DeviceId id) {
        var subject = id.user().map(user -> new Subject(realm, user));
        return subject.flatMap(owner -> ports.devices().of(owner).stream()
                        .filter(device -> device.id().equals(id.value()))
                        .findFirst()
                        .map(device -> new Signer(owner, device, true)))
                .or(() -> ports.candidates().byDevice(realm, id.value()).map(SignatureCheck::enrolling));
    }

    private static Signer enrolling(Candidate candidate) {
        return new Signer(candidate.offer().subject(), candidate.device(), false);
    }

    /** A slot has no more than 100 places. */
    private static Slot half(Subject subject, String device, String half) {
        return new Slot(subject, List.of("push.requests", device, half), HALF, MINUTE);
    }
}
