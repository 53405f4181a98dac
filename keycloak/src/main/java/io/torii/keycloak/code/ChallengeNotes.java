package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.phone.Channel;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A challenge as the notes of a single-use object. What cannot be read back is no challenge. */
final class ChallengeNotes {
    private ChallengeNotes() {}

    static Map<String, String> of(Challenge challenge) {
        return Map.of(
                "lineage", challenge.lineage().value(),
                "purpose", challenge.bound().purpose().name(),
                "channel", challenge.bound().channel().name(),
                "target", challenge.bound().target(),
                "digits", String.valueOf(challenge.digits()),
                "expires", String.valueOf(challenge.expires().getEpochSecond()));
    }

    static Optional<Challenge> read(Map<String, String> notes, Subject subject, ChallengeId id) {
        try {
            var bound = new Challenge.Bound(
                    subject,
                    CodePurpose.valueOf(notes.get("purpose")),
                    Channel.valueOf(notes.get("channel")),
                    notes.get("target"));
            return Optional.of(new Challenge(
                    id,
                    new ChallengeId(notes.get("lineage")),
                    bound,
                    Integer.parseInt(notes.get("digits")),
                    Instant.ofEpochSecond(Long.parseLong(notes.get("expires")))));
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
