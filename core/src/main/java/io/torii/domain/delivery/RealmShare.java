package io.torii.domain.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * A realm's purse for a day, as a share of its accounts (R30).
 *
 * @param percent of the accounts, 1 to 1,000
 * @param atLeast messages a day whatever the share says, 0 to 1,000,000
 * @param raise a figure that holds until a date, for the enrolment week
 */
public record RealmShare(int percent, int atLeast, Optional<Raise> raise) {
    public static final RealmShare PROVING = new RealmShare(25, 500, Optional.empty());
    public static final RealmShare SIGN_IN = new RealmShare(100, 1_000, Optional.empty());

    public RealmShare {
        Figure.within("a realm's share in percent", percent, 1, 1_000);
        Figure.within("a realm's least messages a day", atLeast, 0, 1_000_000);
    }

    /** Never less than the share: a raise that was forgotten takes nothing away. */
    public long most(long accounts, Instant now) {
        var share = Math.max(atLeast, accounts * percent / 100);
        return Math.max(share, raise.map(more -> more.at(now)).orElse(0L));
    }

    /**
     * @param messages a day, 1 to 10,000,000
     * @param until from this instant on the share counts again
     */
    public record Raise(int messages, Instant until) {
        public Raise {
            Figure.within("a raised purse", messages, 1, 10_000_000);
        }

        private long at(Instant now) {
            return now.isBefore(until) ? messages : 0;
        }
    }
}
