package io.torii.port.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import java.time.Duration;
import java.util.Optional;

/** Open challenges of one realm's users, alike on every node. */
public interface Challenges {
    /** How long a challenge is kept past its life, so that a late code is called expired and not unknown. */
    Duration REMEMBERED = Duration.ofMinutes(30);

    /** Opens it at once, whatever becomes of the caller's transaction. */
    void open(Challenge challenge);

    /** The open challenge of this user with this id, expired or not; somebody else's is as good as none. */
    Optional<Challenge> find(Subject subject, ChallengeId id);

    /** Takes it away: true for exactly one caller, on every node; a rollback does not bring it back. */
    boolean take(Subject subject, ChallengeId id);
}
