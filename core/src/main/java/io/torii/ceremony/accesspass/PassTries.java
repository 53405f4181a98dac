package io.torii.ceremony.accesspass;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.KeptPass;
import io.torii.port.Clock;
import io.torii.port.Slots;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Counts the tries at a pass, and ends it, on all nodes at once; nothing that goes wrong afterwards gives a try back. */
final class PassTries {
    /** Five wrong ones end a pass. */
    static final int MOST = 5;

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Slots slots;
    private final Clock clock;

    PassTries(Slots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /** The number of the try that is the caller's alone, counted from 0; empty when all are taken. */
    OptionalInt claim(Subject subject, KeptPass kept) {
        return IntStream.range(0, MOST)
                .filter(number -> slots.claim(slot(
                        subject,
                        kept.pass(),
                        List.of("pass.try", kept.pass().id(), String.valueOf(kept.uses()), String.valueOf(number)))))
                .findFirst();
    }

    boolean last(int number) {
        return number == MOST - 1;
    }

    /** True for exactly one caller: who used, replaced or revoked it, or typed the last wrong one. */
    boolean end(Subject subject, AccessPass pass) {
        return slots.claim(slot(subject, pass, List.of("pass.over", pass.id())));
    }

    private Slot slot(Subject subject, AccessPass pass, List<String> name) {
        var left = Duration.between(clock.now(), pass.term().end());
        return new Slot(subject, name, 1, left.compareTo(LEAST) < 0 ? LEAST : left);
    }
}
