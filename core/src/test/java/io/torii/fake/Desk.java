package io.torii.fake;

import io.torii.ceremony.enrollment.ActivationCeremony;
import io.torii.ceremony.enrollment.AddressCeremony;
import io.torii.ceremony.enrollment.BringingCeremony;
import io.torii.ceremony.enrollment.EnrollmentCeremony;
import io.torii.ceremony.enrollment.EnrollmentPorts;
import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Holdings;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Terms;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.port.enrollment.Announcements;
import io.torii.port.enrollment.Enrollments;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One account's enrolment, its methods and the calendar in a test's hand, and what was told of it. */
public final class Desk {
    public static final Terms TERMS =
            new Terms(Duration.ofMinutes(40), Duration.ofDays(90), 1, true, Duration.ofDays(1));

    public final HandClock clock = new HandClock();
    public final List<String> ahead = new CopyOnWriteArrayList<>();
    public final List<String> told = new CopyOnWriteArrayList<>();
    private final Enrollments enrollments;
    private final Subject subject;
    private volatile Runnable onceTold = () -> {};
    private volatile Terms terms = TERMS;
    private volatile Holdings holdings = Holdings.NOTHING;

    public Desk(Enrollments enrollments, Subject subject) {
        this.enrollments = enrollments;
        this.subject = subject;
    }

    public EnrollmentCeremony ceremony() {
        return new EnrollmentCeremony(ports(), () -> terms);
    }

    public AddressCeremony address() {
        return new AddressCeremony(ports(), () -> terms);
    }

    public BringingCeremony bringing() {
        return new BringingCeremony(ports(), () -> terms);
    }

    public ActivationCeremony activation() {
        return new ActivationCeremony(ports());
    }

    /** What is committed from now on: authenticator apps with these ids. */
    public Desk has(String... credentials) {
        var methods = Arrays.stream(credentials)
                .map(id -> new Method(id, MethodKind.APP, Instant.EPOCH, true))
                .toList();
        return has(new Holdings(new Methods(methods), holdings.policy(), holdings.due()));
    }

    public Desk has(Holdings next) {
        holdings = next;
        return this;
    }

    /** Binds the app and tries it, as steps 1 to 3 do. */
    public Desk ready(String credential) {
        has(credential);
        ceremony().bound(subject, new Bound(credential, clock.now(), Bound.Proof.PASSWORD_ALONE));
        ceremony().tried(subject, credential);
        return this;
    }

    /** The calendar makes MFA mandatory from now on. */
    public Desk due() {
        holdings = new Holdings(holdings.methods(), MethodPolicy.EVERYTHING, true);
        return this;
    }

    /** Happens after the next change is stored. */
    public Desk onceTold(Runnable what) {
        onceTold = what;
        return this;
    }

    public Desk terms(Terms next) {
        terms = next;
        return this;
    }

    public Stage stage() {
        return enrollments.of(subject).enrollment().stage().orElseThrow();
    }

    private EnrollmentPorts ports() {
        return new EnrollmentPorts(enrollments, asked -> holdings, new Crier(), clock);
    }

    private final class Crier implements Announcements {
        @Override
        public void ahead(Subject whom, Change change) {
            ahead.add(change.after().enrollment() + " while "
                    + enrollments.of(whom).enrollment());
        }

        @Override
        public void made(Subject whom, Change change, By by) {
            told.add(change.before().enrollment() + "-" + change.after().enrollment() + " by " + by);
            onceTold.run();
        }
    }
}
