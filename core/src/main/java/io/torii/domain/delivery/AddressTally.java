package io.torii.domain.delivery;

import java.time.Instant;

/**
 * What came from one address lately.
 *
 * @param began of the window that is counted
 * @param sends texts asked for
 * @param right passwords
 * @param wrong passwords
 * @param restsUntil no texts before this instant
 */
public record AddressTally(Instant began, int sends, int right, int wrong, Instant restsUntil) {
    public static AddressTally begun(Instant now) {
        return new AddressTally(now, 0, 0, 0, Instant.MIN);
    }

    public AddressTally send(AddressRule rule, Instant now) {
        var current = in(rule, now);
        return new AddressTally(current.began, current.sends + 1, current.right, current.wrong, restsUntil);
    }

    public AddressTally password(AddressRule rule, boolean correct, Instant now) {
        var current = in(rule, now);
        var right = current.right + (correct ? 1 : 0);
        var wrong = current.wrong + (correct ? 0 : 1);
        if (rule.refuses(right, wrong)) {
            return new AddressTally(current.began, current.sends, 0, 0, now.plus(rule.window()));
        }
        return new AddressTally(current.began, current.sends, right, wrong, restsUntil);
    }

    public boolean rests(Instant now) {
        return now.isBefore(restsUntil);
    }

    /** True for exactly one send of a window: the first over the figure. */
    public boolean alerts(AddressRule rule) {
        return sends == rule.alertOver() + 1;
    }

    private AddressTally in(AddressRule rule, Instant now) {
        return now.isBefore(began.plus(rule.window())) ? this : new AddressTally(now, 0, 0, 0, restsUntil);
    }
}
