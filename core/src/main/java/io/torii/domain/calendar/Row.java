package io.torii.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the calendar: from when some users are warned, and from when they must have a second factor (R38).
 *
 * @param who whom it is about
 * @param warn the first day of the warning
 * @param mandatory the first day on which it is mandatory
 */
public record Row(Who who, Optional<LocalDate> warn, Optional<LocalDate> mandatory) {
    public Row {
        Objects.requireNonNull(who);
        if (warn.isEmpty() && mandatory.isEmpty()) {
            throw new IllegalArgumentException("a row has at least one date");
        }
        if (warn.isPresent() && mandatory.isPresent() && warn.get().isAfter(mandatory.get())) {
            throw new IllegalArgumentException("a warning does not begin after what it warns of");
        }
    }
}
