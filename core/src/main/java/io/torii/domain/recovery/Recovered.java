package io.torii.domain.recovery;

import io.torii.domain.Subject;
import java.util.Optional;

/**
 * Whose account it is that somebody has proven to be theirs.
 *
 * @param account empty when there is a doubt
 * @param doubt why there is none
 */
public record Recovered(Optional<Subject> account, Optional<Doubt> doubt) {
    public static Recovered of(Subject account) {
        return new Recovered(Optional.of(account), Optional.empty());
    }

    public static Recovered doubtful(Doubt doubt) {
        return new Recovered(Optional.empty(), Optional.of(doubt));
    }
}
