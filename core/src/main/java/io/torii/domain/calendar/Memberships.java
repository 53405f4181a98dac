package io.torii.domain.calendar;

/** What one user belongs to; asked only for what the calendar names. */
@FunctionalInterface
public interface Memberships {
    /** Whether the user is in this group or in one below it, or has this role by whatever way. */
    boolean include(Who groupOrRole);
}
