package io.torii.keycloak.coverage;

import io.torii.keycloak.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The last report of a large realm, on every node: a console that is opened ten times a minute does not have a million rows
 * read ten times a minute.
 */
record Recent(Kept kept, String realm) {
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** It is counted again a minute before it is too old, so that nobody waits for that. */
    private static final Duration FRESH = LIFE.minusMinutes(1);

    private static final String REPORT = "report";

    /** Not older than ten minutes. */
    Optional<Coverage> at(Instant now) {
        return within(LIFE, now);
    }

    boolean freshAt(Instant now) {
        return within(FRESH, now).isPresent();
    }

    void keep(Coverage counted) {
        kept.put(key(), LIFE, Map.of(REPORT, CoverageText.of(counted)));
    }

    private Optional<Coverage> within(Duration age, Instant now) {
        return kept.get(key())
                .flatMap(notes -> CoverageText.read(notes.get(REPORT)))
                .filter(report ->
                        !now.isBefore(report.at()) && now.isBefore(report.at().plus(age)));
    }

    private String key() {
        return Kept.key("coverage-report", realm);
    }
}
