package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An offer as the notes of a single-use object. What cannot be read back is no offer. */
final class OfferNotes {
    private OfferNotes() {}

    static Map<String, String> of(DeviceOffer offer) {
        return Map.of(
                "id", offer.id().value(),
                "user", offer.subject().user(),
                "username", offer.username(),
                "expires", String.valueOf(offer.expires().getEpochSecond()));
    }

    static Optional<DeviceOffer> read(String realm, Map<String, String> notes) {
        try {
            return Optional.of(new DeviceOffer(
                    new OfferId(notes.get("id")),
                    new Subject(realm, notes.get("user")),
                    Objects.requireNonNull(notes.get("username")),
                    Instant.ofEpochSecond(Long.parseLong(notes.get("expires")))));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
