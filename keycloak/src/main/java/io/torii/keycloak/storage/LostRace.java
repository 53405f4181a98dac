package io.torii.keycloak.storage;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.models.ModelDuplicateException;

/** What two that write the same row at once are told apart by, from a database that does not answer. */
public final class LostRace {
    /** H2's: somebody else has changed the row meanwhile, and waiting for it took too long; and PostgreSQL's for the latter. */
    private static final Set<String> LOCKED = Set.of("90131", "HYT00", "55P03");

    private LostRace() {}

    /** Whether this is what the loser is thrown: a key that is there by now, a deadlock, or a row that is locked. */
    public static boolean is(RuntimeException thrown) {
        return Stream.iterate((Throwable) thrown, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof ModelDuplicateException
                        || (each instanceof SQLException told && lost(told.getSQLState())));
    }

    /** ISO 9075: class 23 is a violated constraint, class 40 a transaction rolled back for another's sake. */
    private static boolean lost(String state) {
        return state != null && (state.startsWith("23") || state.startsWith("40") || LOCKED.contains(state));
    }
}
