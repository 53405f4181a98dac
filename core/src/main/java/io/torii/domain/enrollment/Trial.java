package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The sign-in that showed that a method works (R50).
 *
 * @param credential the method that was tried
 * @param at when
 * @param earlier those of other methods before it, the latest first, at most four; none has earlier ones itself
 */
public record Trial(String credential, Instant at, List<Trial> earlier) {
    private static final int MOST = 4;

    public Trial {
        Objects.requireNonNull(credential);
        Objects.requireNonNull(at);
        earlier = List.copyOf(earlier);
        if (earlier.size() > MOST || earlier.stream().anyMatch(each -> !each.earlier.isEmpty())) {
            throw new IllegalArgumentException("a trial has at most four earlier ones");
        }
    }

    /** The first. */
    public Trial(String credential, Instant at) {
        this(credential, at, List.of());
    }

    /** This one comes after. */
    Trial then(String next, Instant now) {
        var before = all().filter(each -> !each.credential.equals(next)).limit(MOST);
        return new Trial(next, now, before.toList());
    }

    /** What is left of it while only these methods are there; empty when none of them was tried. */
    Optional<Trial> among(Predicate<String> methods) {
        var left = all().filter(each -> methods.test(each.credential)).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trial(left.get(0).credential, left.get(0).at, left.subList(1, left.size())));
    }

    /** Whether it ends with these methods: no other one was tried. */
    public boolean restsOn(Set<String> going) {
        return all().allMatch(each -> going.contains(each.credential));
    }

    private Stream<Trial> all() {
        return Stream.concat(Stream.of(new Trial(credential, at)), earlier.stream());
    }
}
