package io.torii.ceremony.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushRequest;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws numbers. One that a request of this account had within the hour is not drawn again, on any node (R35): more than
 * the last five, since the tenth unanswered request is the last.
 */
record Numbers(PushPorts ports, int digits) {
    private static final Duration APART = Duration.ofHours(1);
    private static final int DRAWS = 20;
    private static final int RANDOM_BYTES = 8;

    /**
     * A number that none of these requests has. Who signs in so often that hardly any is left within the hour gets one
     * that was used in it; empty when chance finds none at all.
     */
    Optional<MatchNumber> draw(Subject subject, List<PushRequest> open) {
        return drawn(open).filter(drawn -> free(subject, drawn)).findFirst().or(() -> drawn(open)
                .findFirst());
    }

    private Stream<MatchNumber> drawn(List<PushRequest> open) {
        return Stream.generate(this::random).limit(DRAWS).filter(drawn -> open.stream()
                .noneMatch(request -> request.number().equals(drawn)));
    }

    private boolean free(Subject subject, MatchNumber number) {
        return ports.slots().claim(new Slot(subject, List.of("push.number", number.reveal()), 1, APART));
    }

    private MatchNumber random() {
        var all = BigInteger.TEN.pow(digits);
        var drawn = new BigInteger(1, ports.chance().bytes(RANDOM_BYTES)).mod(all);
        return MatchNumber.of(String.format(Locale.ROOT, "%0" + digits + "d", drawn));
    }
}
