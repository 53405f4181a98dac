package io.torii.domain.token;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * What a token may be showing.
 *
 * @param seed its own
 * @param mode how it makes codes
 * @param counter of presses, the one whose code comes next as far as anybody knows; nothing by time
 */
public record TokenFace(TokenSeed seed, TokenMode mode, long counter) {
    /** Presses that may have gone to nobody: in a pocket. */
    private static final int PRESSED = 20;

    private static final int DRIFTED = 2;

    /** For two codes in a row: as many as it takes to find one that lay in a drawer. */
    private static final int FAR_PRESSED = 1000;

    private static final int FAR_DRIFTED = 120;

    /** The step or press whose code this is, within what a token in use is off. */
    public OptionalLong at(String typed, Instant now) {
        return steps(now, mode.kind() == TokenMode.Kind.TOTP ? DRIFTED : PRESSED)
                .filter(step -> seed.shows(mode, step, typed))
                .findFirst();
    }

    /** The step or press of the second of two codes in a row, however long the token was away (RFC 4226, 7.4). */
    public OptionalLong at(Pair typed, Instant now) {
        return steps(now, mode.kind() == TokenMode.Kind.TOTP ? FAR_DRIFTED : FAR_PRESSED)
                .filter(step -> seed.shows(mode, step, typed.first()) && seed.shows(mode, step + 1, typed.second()))
                .map(step -> step + 1)
                .findFirst();
    }

    /** The press whose code this is among those that Keycloak would take: as many after the next one as the realm has. */
    public OptionalLong pressed(String typed, int ahead) {
        return LongStream.rangeClosed(counter, counter + ahead)
                .filter(press -> seed.shows(mode, press, typed))
                .findFirst();
    }

    /** How many steps its clock is ahead of ours; empty by presses. */
    public Optional<Long> drift(long step, Instant now) {
        return mode.kind() == TokenMode.Kind.TOTP ? Optional.of(step - step(now)) : Optional.empty();
    }

    /** The nearest first: a clock that is right costs one computation. */
    private LongStream steps(Instant now, int window) {
        if (mode.kind() == TokenMode.Kind.HOTP) {
            return LongStream.rangeClosed(counter, counter + window);
        }
        var step = step(now);
        return LongStream.rangeClosed(0, 2L * window)
                .map(each -> step + (each % 2 == 0 ? each / 2 : -(each + 1) / 2))
                .filter(each -> each >= 0);
    }

    private long step(Instant now) {
        return now.getEpochSecond() / mode.step();
    }

    /** Two codes that a token showed one after the other. */
    public record Pair(String first, String second) {
        @Override
        public String toString() {
            return "Pair[redacted]";
        }
    }
}
