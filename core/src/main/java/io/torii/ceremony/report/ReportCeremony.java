package io.torii.ceremony.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.port.report.Aftermath.Password;
import io.torii.port.report.ReportBook.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * "No, it's not me", whichever way it comes (R20). It never disables the account and never removes a method. What is
 * reported twice, or by many at once, is told once, and done until it is done.
 */
public final class ReportCeremony {
    /** How long staff can read a report. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final ReportPorts ports;
    private final Supplier<Duration> rest;

    /** @param rest for how long pushes and calls wait, asked for when a report comes */
    public ReportCeremony(ReportPorts ports, Supplier<Duration> rest) {
        this.ports = ports;
        this.rest = rest;
    }

    /**
     * What was reported, by whichever way; true for the one caller that filed it. Whoever reports the same thing again
     * has done what was left undone then.
     */
    public boolean report(Subject subject, String mark, Report.Way way, Optional<String> browser) {
        var now = ports.clock().now();
        var report = new Report(subject, mark, way, now, browser);
        var filed = ports.book().file(new Filed(report, now.plus(rest.get())));
        if (!ports.book().isTaken(report, Step.DONE)) {
            follow(report);
        }
        if (filed) {
            ports.book().forget(now.minus(KEPT));
        }
        return filed;
    }

    /** The password first: it is what whoever is reported has. */
    private void follow(Report report) {
        var aftermath = ports.aftermath();
        var password = aftermath.demandPassword(report.subject());
        var signedOut = aftermath.signOut(report);
        var stopped = aftermath.stop(report.subject());
        if (ports.book().take(report, Step.TOLD)) {
            aftermath.tell(report, password);
        }
        if (password != Password.FAILED && signedOut && stopped) {
            ports.book().take(report, Step.DONE);
        }
    }

    /** Whether new pushes and calls of this account wait. */
    public boolean rests(Subject subject) {
        return ports.book().rests(subject, ports.clock().now());
    }

    /** Whether this browser's sign-in was reported: it must not go on. */
    public boolean over(Subject subject, String browser) {
        return ports.book().names(subject, browser);
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
