package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import io.torii.port.enrollment.Enrollments;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where accounts stand, in memory. */
public final class MemoryEnrollments implements Enrollments {
    private final Map<Subject, Dossier> stored = new HashMap<>();

    @Override
    public synchronized Dossier of(Subject subject) {
        return stored.getOrDefault(subject, Dossier.EMPTY);
    }

    @Override
    public synchronized boolean replace(Subject subject, Dossier seen, Dossier next) {
        if (seen.enrollment().stage().isEmpty() || of(subject).version() != seen.version()) {
            return false;
        }
        stored.put(subject, new Dossier(next.enrollment(), next.past(), next.asked(), seen.version() + 1));
        return true;
    }

    @Override
    public synchronized List<Subject> due(Instant now, int most) {
        return stored.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .enrollment()
                        .as(Enrollment.Scheduled.class)
                        .filter(waiting -> waiting.activeAt(now))
                        .isPresent())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A row that a later version has written. */
    public synchronized void garble(Subject subject) {
        var seen = of(subject);
        stored.put(subject, new Dossier(new Enrollment.Unknown(), seen.past(), seen.asked(), seen.version()));
    }
}
