package io.torii.domain.method;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How an institution phases the telephone out (R21). A date holds from its first instant in the realm's zone.
 *
 * @param backupOnly from when it is no more than a backup
 * @param off from when it ends
 * @param graceDays for how many days more it verifies who has nothing else, only to register another: 0 to 180
 */
public record PhoneEnd(Optional<LocalDate> backupOnly, Optional<LocalDate> off, int graceDays) {
    public static final PhoneEnd NEVER = new PhoneEnd(Optional.empty(), Optional.empty(), 30);

    public PhoneEnd {
        if (graceDays < 0) {
            throw new IllegalArgumentException("grace must be at least 0 days, was " + graceDays);
        }
    }

    /** How far it has gone at an instant. */
    public PhoneStanding standing(ZoneId zone, Instant now) {
        if (reached(off.map(day -> day.plus(Period.ofDays(graceDays))), zone, now)) {
            return PhoneStanding.OFF;
        }
        if (reached(off, zone, now)) {
            return PhoneStanding.ENDING;
        }
        return reached(backupOnly, zone, now) ? PhoneStanding.BACKUP_ONLY : PhoneStanding.ALLOWED;
    }

    private static boolean reached(Optional<LocalDate> day, ZoneId zone, Instant now) {
        return day.map(date -> !now.isBefore(date.atStartOfDay(zone).toInstant()))
                .orElse(false);
    }
}
