package io.torii.domain.address;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One address besides Keycloak's that notices about an account go to once it is confirmed (R22).
 *
 * @param owner whose account
 * @param place 1 or 2: nobody has more (R94)
 * @param address where to
 * @param asked when its link was mailed last
 * @param confirmed when the link was pressed; empty while it was not
 */
public record NoticeAddress(Subject owner, int place, MailAddress address, Instant asked, Optional<Instant> confirmed) {
    public static final int PLACES = 2;

    /** How long the link in the mail confirms. */
    public static final Duration LINK = Duration.ofHours(24);

    public NoticeAddress {
        if (place < 1 || place > PLACES) {
            throw new IllegalArgumentException("place must be 1 to " + PLACES + ", was " + place);
        }
    }

    /** One that waits for its link to be pressed. */
    public static NoticeAddress asked(Subject owner, int place, MailAddress address, Instant now) {
        return new NoticeAddress(owner, place, address, now, Optional.empty());
    }

    public NoticeAddress confirmedAt(Instant now) {
        return new NoticeAddress(owner, place, address, asked, Optional.of(now));
    }

    /** What a form names it by: not one that has come into its place since. */
    public String handle() {
        return place + "-" + asked.getEpochSecond();
    }

    public boolean isConfirmed() {
        return confirmed.isPresent();
    }

    /** Whether it still counts for anything: one whose link came to nothing leaves its place. */
    public boolean standsAt(Instant now) {
        return isConfirmed() || now.isBefore(asked.plus(LINK));
    }
}
