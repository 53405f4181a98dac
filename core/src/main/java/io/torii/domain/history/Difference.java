package io.torii.domain.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is written about an account, held against what it has: whoever changed it and by whichever way, the difference is
 * what happened.
 *
 * @param open the ids of the credentials that are written down and have not ended
 * @param known the ids of all that are written down
 * @param held what the account has now
 */
public record Difference(Set<String> open, Set<String> known, List<Holding> held) {
    public Difference {
        open = Set.copyOf(open);
        known = Set.copyOf(known);
        held = List.copyOf(held);
    }

    /** What has begun since. */
    public List<Holding> begun() {
        return held.stream()
                .filter(holding -> !known.contains(holding.credential()))
                .toList();
    }

    /** What has ended since. */
    public Set<String> ended() {
        var now = held.stream().map(Holding::credential).collect(Collectors.toSet());
        return open.stream().filter(credential -> !now.contains(credential)).collect(Collectors.toUnmodifiableSet());
    }
}
