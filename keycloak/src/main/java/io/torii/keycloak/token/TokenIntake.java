package io.torii.keycloak.token;

import io.torii.domain.token.Arrival;
import io.torii.domain.token.FactoryToken;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes a list in, all of it or, where the database fails, nothing; of two imports at once the loser looks again and finds
 * them there. Serial numbers are the same whatever their case: some databases say so, and so does who reads one aloud.
 */
record TokenIntake(OwnTransaction own, TokenSeal seal) {
    private static final String THERE =
            "select t from TokenRow t where t.realm = :realm and lower(t.serial) in (:serials)";
    private static final int AT_ONCE = 500;
    private static final int TRIES = 5;

    List<Arrival> keep(List<FactoryToken> tokens, Instant at) {
        RuntimeException lost = null;
        for (var tries = 0; tries < TRIES; tries++) {
            try {
                return own.get(rows -> all(rows, tokens, at));
            } catch (RuntimeException e) {
                if (!LostRace.is(e)) {
                    throw e;
                }
                lost = e;
            }
        }
        throw lost;
    }

    /** Some hundreds in one query, and no more than those in memory. */
    private List<Arrival> all(EntityManager rows, List<FactoryToken> tokens, Instant at) {
        List<Arrival> arrivals = new ArrayList<>();
        for (var from = 0; from < tokens.size(); from += AT_ONCE) {
            arrivals.addAll(some(rows, tokens.subList(from, Math.min(from + AT_ONCE, tokens.size())), at));
            rows.flush();
            rows.clear();
        }
        return arrivals;
    }

    private List<Arrival> some(EntityManager rows, List<FactoryToken> some, Instant at) {
        Map<String, TokenRow> there = rows.createQuery(THERE, TokenRow.class)
                .setParameter("realm", seal.realm())
                .setParameter("serials", some.stream().map(TokenIntake::known).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> lower(row.serial()), Function.identity(), (one, other) -> one));
        List<Arrival> arrivals = new ArrayList<>();
        for (var made : some) {
            var row = there.get(known(made));
            if (row == null) {
                rows.persist(new TokenRow(seal.realm(), made, seal.seal(made.serial(), made.seed()), at));
                arrivals.add(Arrival.KEPT);
            } else {
                arrivals.add(again(row, made));
            }
        }
        return arrivals;
    }

    private static String known(FactoryToken made) {
        return lower(made.serial());
    }

    private static String lower(String serial) {
        return serial.toLowerCase(Locale.ROOT);
    }

    private Arrival again(TokenRow row, FactoryToken made) {
        if (row.seed().isEmpty()) {
            return Arrival.REVOKED;
        }
        // A seed that no key opens any more is not known to be the same.
        var same = row.mode().equals(Optional.of(made.mode()))
                && seal.open(row).filter(made.seed()::equals).isPresent();
        return same ? Arrival.THERE : Arrival.DIFFERS;
    }
}
