package io.torii.domain.calendar;

import java.util.Objects;

/**
 * Whom a line of the calendar is about.
 *
 * @param kind everybody, or one group or role
 * @param name the group's path or the role's name; empty for everybody
 */
public record Who(Kind kind, String name) {
    public static final Who EVERYBODY = new Who(Kind.EVERYBODY, "");

    public Who {
        Objects.requireNonNull(kind);
        if (name.isBlank() != (kind == Kind.EVERYBODY)) {
            throw new IllegalArgumentException("a group or role has a name, everybody has none");
        }
        if (kind == Kind.GROUP && !name.startsWith("/")) {
            throw new IllegalArgumentException("a group is named by its path, which begins with /");
        }
    }

    public boolean fits(Memberships memberships) {
        return kind == Kind.EVERYBODY || memberships.include(this);
    }

    /** What can be named. */
    public enum Kind {
        EVERYBODY,
        GROUP,
        ROLE
    }
}
