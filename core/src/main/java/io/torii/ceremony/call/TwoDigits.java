package io.torii.ceremony.call;

import io.torii.domain.push.MatchNumber;
import io.torii.port.Chance;
import java.math.BigInteger;

/** Draws what is typed before {@code #}: 10 to 99, since {@code 0} is the first key of a report. */
record TwoDigits(Chance chance) {
    private static final int RANDOM_BYTES = 8;
    private static final BigInteger NUMBERS = BigInteger.valueOf(90);
    private static final BigInteger FIRST = BigInteger.TEN;

    MatchNumber draw() {
        var random = new BigInteger(1, chance.bytes(RANDOM_BYTES));
        return MatchNumber.of(random.mod(NUMBERS).add(FIRST).toString());
    }
}
