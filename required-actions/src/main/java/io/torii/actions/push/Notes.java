package io.torii.actions.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushVerdict;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What one sign-in remembers of its offer between two requests: ids, an instant and how a request ended; no code. */
record Notes(AuthenticationSessionModel signIn) {
    private static final String OFFER = "torii.push.offer";
    private static final String UNTIL = "torii.push.offer.until";
    private static final String DEVICE = "torii.push.offer.device";
    private static final String REQUEST = "torii.push.offer.request";
    private static final String ENDED = "torii.push.offer.ended";

    /** The offer on the page, and nothing of the one before. */
    void offer(DeviceOffer offer) {
        Stream.of(DEVICE, REQUEST, ENDED).forEach(signIn::removeAuthNote);
        signIn.setAuthNote(OFFER, offer.id().value());
        signIn.setAuthNote(UNTIL, String.valueOf(offer.expires().getEpochSecond()));
    }

    Optional<OfferId> offer() {
        return note(OFFER).map(OfferId::new);
    }

    /** Until when the offer could have been taken. */
    Optional<Instant> until() {
        return note(UNTIL).map(Long::parseLong).map(Instant::ofEpochSecond);
    }

    /** The user has said that this device is the phone in hand, and this request asks it for its number. */
    void asked(String device, PushId request) {
        signIn.setAuthNote(DEVICE, device);
        signIn.setAuthNote(REQUEST, request.value());
        signIn.removeAuthNote(ENDED);
    }

    Optional<String> device() {
        return note(DEVICE);
    }

    /** The request that may be waiting. */
    Optional<PushId> request() {
        return latest().filter(id -> ended().isEmpty());
    }

    /** The last one, over or not. */
    Optional<PushId> latest() {
        return note(REQUEST).map(PushId::new);
    }

    /** The request has come to nothing, in this way. */
    void ended(PushVerdict verdict) {
        signIn.setAuthNote(ENDED, verdict.name());
    }

    Optional<PushVerdict> ended() {
        return note(ENDED).map(PushVerdict::valueOf);
    }

    private Optional<String> note(String name) {
        return Optional.ofNullable(signIn.getAuthNote(name));
    }
}
