package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.port.report.ReportBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports, in memory. */
public final class MemoryReportBook implements ReportBook {
    private final List<Filed> kept = new ArrayList<>();

    @Override
    public synchronized boolean file(Filed filed) {
        var known = of(filed.report().subject()).stream()
                .anyMatch(other -> other.report().mark().equals(filed.report().mark()));
        return !known && kept.add(filed);
    }

    @Override
    public synchronized List<Filed> of(Subject subject) {
        return kept.stream()
                .filter(filed -> filed.report().subject().equals(subject))
                .sorted(Comparator.comparing((Filed filed) -> filed.report().at())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized void lift(Subject subject, Instant now) {
        kept.replaceAll(filed -> filed.report().subject().equals(subject) && filed.restsAt(now)
                ? new Filed(filed.report(), now)
                : filed);
    }
}
