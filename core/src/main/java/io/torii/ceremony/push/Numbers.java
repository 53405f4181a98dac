package io.torii.ceremony.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Draws numbers. One that a request of this account had within the hour is not drawn again, on any node (R35): more than
 * the last five, since the tenth unanswered request is the last.
 */
record Numbers(PushPorts ports, int digits) {
    private static final Duration APART = Duration.ofHours(1);
    private static final int DRAWS = 20;
    private static final int RANDOM_BYTES = 8;

    MatchNumber draw(Subject subject) {
        var drawn = random();
        for (var i = 0; i < DRAWS && !free(subject, drawn); i++) {
            drawn = random();
        }
        return MatchNumber.of(drawn);
    }

    private boolean free(Subject subject, String number) {
        return ports.slots().claim(new Slot(subject, List.of("push.number", number), 1, APART));
    }

    private String random() {
        var all = BigInteger.TEN.pow(digits);
        var drawn = new BigInteger(1, ports.chance().bytes(RANDOM_BYTES)).mod(all);
        return String.format(Locale.ROOT, "%0" + digits + "d", drawn);
    }
}
