package io.torii.tests.cluster;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one kill has cost.
 *
 * @param inFlight how many users were between their first request and their last
 * @param fates one for each user
 * @param told what users were told who had to begin again
 */
record Toll(Ceremony ceremony, int inFlight, List<Fate> fates, Traffic traffic, List<String> told) {
    /** What is neither finished nor told to try again, and what the node that stood answered with a failure. */
    List<String> wrongs() {
        var failures = traffic.failures().stream();
        return Stream.concat(fates.stream().map(Fate::wrong).flatMap(Optional::stream), failures)
                .toList();
    }

    /** A row of the report. */
    String row() {
        return "| %s | %d | %d | %d | %d | %d | %d of %d |"
                .formatted(
                        ceremony,
                        inFlight,
                        count(Fate::atOnce),
                        count(Fate::again),
                        count(fate -> fate.wrong().isPresent()),
                        traffic.failures().size(),
                        traffic.lost(),
                        traffic.passed());
    }

    private long count(Predicate<Fate> such) {
        return fates.stream().filter(such).count();
    }
}
