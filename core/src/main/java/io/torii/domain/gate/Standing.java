package io.torii.domain.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * How the realm's calendar sees one user at one instant (R38).
 *
 * @param kind what it says now
 * @param from when this began, or until when it lasts for an exemption; empty for {@link Kind#FREE}
 * @param mandatory when the second factor will be or was made mandatory for the user, if a row says so
 */
public record Standing(Kind kind, Optional<Instant> from, Optional<Instant> mandatory) {
    public static final Standing FREE = new Standing(Kind.FREE, Optional.empty(), Optional.empty());

    public boolean due() {
        return kind == Kind.DUE;
    }

    /** The same for an account that staff have excused, if they have. */
    public Standing excused(Optional<Instant> until) {
        return until.isPresent() && kind != Kind.FREE && kind != Kind.EXEMPT
                ? new Standing(Kind.EXEMPT, until, mandatory)
                : this;
    }

    /** What the calendar can say. */
    public enum Kind {
        FREE,
        WARNED,
        DUE,
        EXEMPT
    }
}
