package io.torii.actions.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.UserNotes;
import java.time.Instant;
import java.util.Optional;

/** What one sign-in remembers of its offer between two requests: ids, an instant and how a request ended; no code. */
record Notes(UserNotes notes) {
    private static final String OFFER = "torii.push.offer";
    private static final String UNTIL = "torii.push.offer.until";
    private static final String DEVICE = "torii.push.offer.device";
    private static final String REQUEST = "torii.push.offer.request";
    private static final String ENDED = "torii.push.offer.ended";

    /** The offer on the page, and nothing of the one before. */
    void offer(DeviceOffer offer) {
        notes.remove(DEVICE, REQUEST, ENDED);
        notes.set(OFFER, offer.id().value());
        notes.set(UNTIL, String.valueOf(offer.expires().getEpochSecond()));
    }

    /** The next phone of the same visit begins without any of it. */
    void clear() {
        notes.remove(OFFER, UNTIL, DEVICE, REQUEST, ENDED);
    }

    Optional<OfferId> offer() {
        return notes.get(OFFER).map(OfferId::new);
    }

    /** Until when the offer could have been taken. */
    Optional<Instant> until() {
        return notes.get(UNTIL).map(Long::parseLong).map(Instant::ofEpochSecond);
    }

    /** The user has said that this device is the phone in hand, and this request asks it for its number. */
    void asked(String device, PushId request) {
        notes.set(DEVICE, device);
        notes.set(REQUEST, request.value());
        notes.remove(ENDED);
    }

    Optional<String> device() {
        return notes.get(DEVICE);
    }

    /** The request that may be waiting. */
    Optional<PushId> request() {
        return latest().filter(id -> ended().isEmpty());
    }

    /** The last one, over or not. */
    Optional<PushId> latest() {
        return notes.get(REQUEST).map(PushId::new);
    }

    /** The request has come to nothing, in this way. */
    void ended(PushVerdict verdict) {
        notes.set(ENDED, verdict.name());
    }

    Optional<PushVerdict> ended() {
        return notes.get(ENDED).map(PushVerdict::valueOf);
    }
}
