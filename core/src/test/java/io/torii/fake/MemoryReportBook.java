package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.port.report.ReportBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports, in memory. */
public final class MemoryReportBook implements ReportBook {
    private final List<Filed> kept = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    @Override
    public synchronized boolean file(Filed filed) {
        var known = of(filed.report().subject()).stream()
                .anyMatch(other -> other.report().mark().equals(filed.report().mark()));
        return !known && kept.add(filed);
    }

    @Override
    public synchronized boolean isTaken(Report report, Step step) {
        return taken.contains(key(report, step));
    }

    @Override
    public synchronized boolean take(Report report, Step step) {
        var known = of(report.subject()).stream()
                .anyMatch(filed -> filed.report().mark().equals(report.mark()));
        return known && taken.add(key(report, step));
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
    public synchronized boolean rests(Subject subject, Instant now) {
        return of(subject).stream().anyMatch(filed -> filed.restsAt(now));
    }

    @Override
    public synchronized boolean names(Subject subject, String browser) {
        return of(subject).stream()
                .anyMatch(filed ->
                        filed.report().browser().filter(browser::equals).isPresent());
    }

    @Override
    public synchronized void forget(Instant before) {
        kept.removeIf(filed -> filed.report().at().isBefore(before));
    }

    @Override
    public synchronized void lift(Subject subject, Instant now) {
        kept.replaceAll(filed -> filed.report().subject().equals(subject) && filed.restsAt(now)
                ? new Filed(filed.report(), now)
                : filed);
    }

    private static String key(Report report, Step step) {
        return report.subject() + " " + report.mark() + " " + step;
    }
}
