package io.torii.ceremony.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws numbers. One that a request of this account had within the hour is not drawn again, on any node (R35). Where an
 * hour has used them all up, none of the last ten minutes is: longer than any request is open, and more than the last
 * five.
 */
record Numbers(PushPorts ports, int digits) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final int DRAWS = 20;
    /** As many as two figures have. */
    private static final int STEPS = 100;

    private static final int RANDOM_BYTES = 8;

    /** Empty when ten minutes have used up all that there are. */
    Optional<MatchNumber> draw(Subject subject) {
        Predicate<String> unusedForAnHour = number -> free(subject, "push.number", number, HOUR);
        Predicate<String> unused = number -> free(subject, "push.number.recent", number, RECENT);
        return first(unusedForAnHour.and(unused)).or(() -> first(unused)).map(MatchNumber::of);
    }

    /** Of some drawn at random, then of all that follow one of them. */
    private Optional<String> first(Predicate<String> free) {
        return Stream.generate(this::random)
                .limit(DRAWS)
                .map(this::figures)
                .filter(free)
                .findFirst()
                .or(() -> following(random()).filter(free).findFirst());
    }

    private Stream<String> following(BigInteger start) {
        return IntStream.range(0, STEPS)
                .mapToObj(BigInteger::valueOf)
                .map(start::add)
                .map(this::figures);
    }

    private boolean free(Subject subject, String name, String number, Duration apart) {
        return ports.slots().claim(new Slot(subject, List.of(name, number), 1, apart));
    }

    private BigInteger random() {
        return new BigInteger(1, ports.chance().bytes(RANDOM_BYTES));
    }

    private String figures(BigInteger number) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number.mod(BigInteger.TEN.pow(digits)));
    }
}
