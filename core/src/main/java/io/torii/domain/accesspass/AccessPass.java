package io.torii.domain.accesspass;

import java.time.Instant;
import java.util.List;

/**
 * A pass that was issued, as staff may see it; its secret is not among it.
 *
 * @param id drawn at random, its own for every pass
 * @param scope what it stands for
 * @param grounds by whom and why
 * @param term when it can be used
 * @param length how many characters its secret has
 * @param issued when
 */
public record AccessPass(String id, PassScope scope, Grounds grounds, PassTerm term, int length, Instant issued) {
    /** Whether something typed could be this pass; nothing else is ever a try at it, so that no password ends it (R8). */
    public boolean fits(String typed) {
        return typed.length() == length && typed.chars().allMatch(each -> PassSecret.ALPHABET.indexOf(each) >= 0);
    }

    /** What its digest stands for besides its account: written over in the store, it matches nothing. */
    List<String> sealed() {
        return List.of(
                id,
                scope.name(),
                grounds.issuer().kind().name(),
                grounds.issuer().id(),
                String.valueOf(term.start().getEpochSecond()),
                String.valueOf(term.end().getEpochSecond()),
                String.valueOf(term.once()));
    }

    public Standing at(Instant now) {
        if (term.overAt(now)) {
            return Standing.EXPIRED;
        }
        return term.begunAt(now) ? Standing.LIVE : Standing.EARLY;
    }

    /** Whether it can be used. */
    public enum Standing {
        EARLY,
        LIVE,
        EXPIRED
    }
}
