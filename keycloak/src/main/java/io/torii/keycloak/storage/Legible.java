package io.torii.keycloak.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Reads rows in which may stand what no version of Torii has written: such a row counts for nothing and is in nobody's way. */
public final class Legible {
    private static final Logger LOG = Logger.getLogger(Legible.class);

    /** Beyond it no page writes a date. */
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Legible() {}

    /**
     * What the row says; empty, with a line in the log, for what cannot be read.
     *
     * @param user the id of whose row it is
     */
    public static <T> Optional<T> row(String table, String user, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (IllegalArgumentException | DateTimeException | NullPointerException unreadable) {
            LOG.warnf(
                    "A row of %s about %s cannot be read and counts for nothing: %s",
                    table, user, unreadable.getClass().getName());
            return Optional.empty();
        }
    }

    /**
     * An instant in seconds since 1970.
     *
     * @throws DateTimeException for one before 1970 or after the year 9999
     */
    public static Instant instant(long seconds) {
        if (seconds < 0 || seconds > LAST) {
            throw new DateTimeException("an instant must be of 1970 to 9999");
        }
        return Instant.ofEpochSecond(seconds);
    }
}
