package io.torii.domain.delivery;

import java.time.Duration;

/**
 * What one address may do (R30). By count alone it is never refused, a campus is one address.
 *
 * @param alertOver sends in the window that staff are told of, 10 to 100,000
 * @param passwords that must have been typed before anything is refused, 10 to 10,000
 * @param percent of them that must be exceeded by wrong ones, 10 to 100
 * @param window of both counts and length of a refusal, 1 minute to 1 hour
 */
public record AddressRule(int alertOver, int passwords, int percent, Duration window) {
    public static final AddressRule DEFAULT = new AddressRule(300, 50, 50, Duration.ofMinutes(10));

    public AddressRule {
        Figure.within("the sends that an address alerts over", alertOver, 10, 100_000);
        Figure.within("the passwords before an address is refused", passwords, 10, 10_000);
        Figure.within("the share of wrong passwords in percent", percent, 10, 100);
        Figure.within("the seconds an address is watched", window.toSeconds(), 60, 3_600);
    }

    boolean refuses(int right, int wrong) {
        var all = right + wrong;
        return all >= passwords && wrong * 100L > (long) all * percent;
    }
}
