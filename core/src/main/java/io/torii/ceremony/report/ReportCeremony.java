package io.torii.ceremony.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * "No, it's not me", whichever way it comes (R20). It never disables the account and never removes a method. What is
 * reported twice, or by many at once, is done once.
 */
public final class ReportCeremony {
    private final ReportPorts ports;
    private final Supplier<Duration> rest;

    /** @param rest for how long pushes and calls wait, asked for when a report comes */
    public ReportCeremony(ReportPorts ports, Supplier<Duration> rest) {
        this.ports = ports;
        this.rest = rest;
    }

    /** What was reported, by whichever way; true for the one caller that had it done. */
    public boolean report(Subject subject, String mark, Report.Way way, Optional<String> browser) {
        var now = ports.clock().now();
        var report = new Report(subject, mark, way, now, browser);
        if (!ports.book().file(new Filed(report, now.plus(rest.get())))) {
            return false;
        }
        ports.aftermath().signOut(report);
        ports.aftermath().stop(subject);
        ports.aftermath().tell(report, ports.aftermath().demandPassword(subject));
        return true;
    }

    /** Whether new pushes and calls of this account wait. */
    public boolean rests(Subject subject) {
        var now = ports.clock().now();
        return reports(subject).stream().anyMatch(filed -> filed.restsAt(now));
    }

    /** Whether this browser's sign-in was reported: it must not go on. */
    public boolean over(Subject subject, String browser) {
        return reports(subject).stream()
                .anyMatch(filed ->
                        filed.report().browser().filter(browser::equals).isPresent());
    }

    /** A method that asks nobody's phone has succeeded: its owner is there. */
    public void succeeded(Subject subject) {
        if (rests(subject)) {
            ports.book().lift(subject, ports.clock().now());
        }
    }

    /** For staff, the newest first. */
    public List<Filed> reports(Subject subject) {
        return ports.book().of(subject);
    }
}
