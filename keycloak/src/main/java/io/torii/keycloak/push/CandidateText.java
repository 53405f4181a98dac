package io.torii.keycloak.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.torii.domain.Seal;
import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.util.JsonSerialization;

/** A candidate as sealed text: the secret of its code and where it is told lie in no cache in clear. */
record CandidateText(Seal seal) {
    private static final String NOTE = "candidate";

    Map<String, String> notes(Candidate candidate, byte[] nonce) {
        try {
            return Map.of(NOTE, seal.seal(JsonSerialization.writeValueAsString(Form.of(candidate)), nonce));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Candidate> read(String realm, Map<String, String> notes) {
        return Optional.ofNullable(notes.get(NOTE)).flatMap(seal::open).flatMap(text -> parse(realm, text));
    }

    private static Optional<Candidate> parse(String realm, String text) {
        try {
            return Optional.of(JsonSerialization.readValue(text, Form.class).candidate(realm));
        } catch (IOException | IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Form(Made offer, Said device, DeviceKey key, Told told, String code) {
        static Form of(Candidate candidate) {
            var offer = candidate.offer();
            var device = candidate.device();
            return new Form(
                    new Made(
                            offer.id().value(),
                            offer.subject().user(),
                            offer.username(),
                            offer.expires().getEpochSecond()),
                    new Said(
                            device.id(),
                            device.label(),
                            device.kind(),
                            candidate.address(),
                            device.bound().getEpochSecond()),
                    device.key(),
                    device.subscription()
                            .map(told -> new Told(told.endpoint(), told.p256dh(), told.auth()))
                            .orElse(null),
                    candidate.code().map(SecretText::reveal).orElse(null));
        }

        Candidate candidate(String realm) {
            var device = new PushDevice(
                    "",
                    this.device.id(),
                    this.device.label(),
                    this.device.kind(),
                    key,
                    Instant.ofEpochSecond(this.device.at()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(told).map(Told::subscription));
            return new Candidate(
                    offer.offer(realm), device, Optional.ofNullable(code).map(SecretText::of), this.device.address());
        }

        @Override
        public String toString() {
            return "Form[redacted]";
        }
    }

    record Made(String id, String user, String username, long expires) {
        DeviceOffer offer(String realm) {
            return new DeviceOffer(new OfferId(id), new Subject(realm, user), username, Instant.ofEpochSecond(expires));
        }
    }

    record Said(String id, String label, String kind, String address, long at) {}

    record Told(String endpoint, String p256dh, String auth) {
        Subscription subscription() {
            return new Subscription(endpoint, p256dh, auth);
        }

        @Override
        public String toString() {
            return "Told[redacted]";
        }
    }
}
