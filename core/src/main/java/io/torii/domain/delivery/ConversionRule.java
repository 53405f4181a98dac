package io.torii.domain.delivery;

import io.torii.domain.phone.PhoneNumber;
import java.time.Duration;

/**
 * When a prefix is stopped for proving, because somebody earns from texts nobody reads (R30).
 *
 * @param percent of the settled codes that must come back, 0 (never stopped) to 100
 * @param atLeast settled codes before anything is judged, 5 to 1,000
 * @param cut how many last digits the prefix leaves out, 2 to 6
 * @param settles after how long a code that was not typed back counts as lost, 1 minute to 1 hour
 */
public record ConversionRule(int percent, int atLeast, int cut, Duration settles) {
    public static final Duration WATCHED = Duration.ofHours(1);
    public static final ConversionRule DEFAULT = new ConversionRule(20, 20, 4, Duration.ofMinutes(5));

    public ConversionRule {
        Figure.within("the share of codes typed back in percent", percent, 0, 100);
        Figure.within("the codes before a prefix is judged", atLeast, 5, 1_000);
        Figure.within("the digits that a prefix leaves out", cut, 2, 6);
        Figure.within("the seconds until a code is settled", settles.toSeconds(), 60, WATCHED.toSeconds());
    }

    public boolean stops(Conversion conversion) {
        return conversion.settled() >= atLeast && conversion.typedBack() * 100 < conversion.settled() * percent;
    }

    /** The block of numbers that this one stands in: fraud rents blocks, neighbours have nothing to do with it. */
    public String prefixOf(PhoneNumber number) {
        var e164 = number.e164();
        return e164.substring(0, Math.max(2, e164.length() - cut));
    }
}
