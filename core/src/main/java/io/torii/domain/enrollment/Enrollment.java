package io.torii.domain.enrollment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An account's way to MFA. A step that a stage has not is a step that nobody can take: only {@link Scheduled} can be
 * withdrawn.
 */
public abstract class Enrollment {
    private Enrollment() {}

    /** Empty for a stored state that cannot be read. */
    public abstract Optional<Stage> stage();

    /** Whether MFA is active at this instant, whatever a job has done or not done. */
    public boolean activeAt(Instant now) {
        return false;
    }

    /** This state, if it is of that kind. */
    public <E extends Enrollment> Optional<E> as(Class<E> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }

    @Override
    public String toString() {
        return stage().map(Enum::name).orElse("UNKNOWN");
    }

    /** Nothing registered, nothing begun. */
    public static final class None extends Enrollment {
        public Registering register() {
            return new Registering();
        }

        public Active mandate(Instant now) {
            return new Active(now, Because.MANDATE);
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.of(Stage.NONE);
        }
    }

    /** Steps 1 to 3: methods are being registered and tried. */
    public static final class Registering extends Enrollment {
        public Ready tried(String credential, Instant now) {
            return new Ready(credential, now);
        }

        public None emptied() {
            return new None();
        }

        public Active mandate(Instant now) {
            return new Active(now, Because.MANDATE);
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.of(Stage.REGISTERING);
        }
    }

    /** Step 4: a second-factor sign-in in a new session worked (R50). */
    public static final class Ready extends Enrollment {
        private final Trial trial;

        public Ready(String credential, Instant at) {
            this(new Trial(credential, at));
        }

        public Ready(Trial trial) {
            this.trial = Objects.requireNonNull(trial);
        }

        public Trial trial() {
            return trial;
        }

        public Scheduled apply(Instant now, Duration delay) {
            return new Scheduled(trial, now.plus(delay));
        }

        /** Another trial: the latest counts, and an earlier one when its method goes (R50). */
        public Ready tried(String credential, Instant now) {
            return new Ready(trial.then(credential, now));
        }

        /** The method that was tried is gone (R50). */
        public Registering lapse() {
            return new Registering();
        }

        public Active mandate(Instant now) {
            return new Active(now, Because.MANDATE);
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.of(Stage.READY);
        }
    }

    /** Applied for; active from an instant on. */
    public static final class Scheduled extends Enrollment {
        private final Trial trial;
        private final Instant due;

        public Scheduled(Trial trial, Instant due) {
            this.trial = trial;
            this.due = Objects.requireNonNull(due);
        }

        public Trial trial() {
            return trial;
        }

        public Instant due() {
            return due;
        }

        /** Another trial while waiting: the first method may go then (R50). */
        public Scheduled tried(String credential, Instant now) {
            return new Scheduled(trial.then(credential, now), due);
        }

        /** Back to registering; empty once it is too late. */
        public Optional<Registering> withdraw(Instant now) {
            return activeAt(now) ? Optional.empty() : Optional.of(new Registering());
        }

        /** The stored form of what time has done; empty before its instant. */
        public Optional<Active> activate(Instant now) {
            return activeAt(now) ? Optional.of(new Active(due, Because.APPLIED)) : Optional.empty();
        }

        public Active mandate(Instant now) {
            return new Active(now, Because.MANDATE);
        }

        @Override
        public boolean activeAt(Instant now) {
            return !now.isBefore(due);
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.of(Stage.SCHEDULED);
        }
    }

    /** Every sign-in asks; only an approved application ends it. */
    public static final class Active extends Enrollment {
        private final Instant since;
        private final Because because;

        public Active(Instant since, Because because) {
            this.since = Objects.requireNonNull(since);
            this.because = Objects.requireNonNull(because);
        }

        public Instant since() {
            return since;
        }

        public Because because() {
            return because;
        }

        @Override
        public boolean activeAt(Instant now) {
            return true;
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.of(Stage.ACTIVE);
        }
    }

    /** A stored state that cannot be read: it asks like an active one, and nobody can take a step from it. */
    public static final class Unknown extends Enrollment {
        @Override
        public boolean activeAt(Instant now) {
            return true;
        }

        @Override
        public Optional<Stage> stage() {
            return Optional.empty();
        }
    }
}
