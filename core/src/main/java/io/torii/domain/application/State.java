package io.torii.domain.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** How far an application has come. A step that a state has not is a step that nobody can take. */
public abstract class State {
    private final Instant since;

    private State(Instant since) {
        this.since = Objects.requireNonNull(since);
    }

    /** From when it is so. */
    public Instant since() {
        return since;
    }

    /** Empty for a stored state that cannot be read. */
    public abstract Optional<Phase> phase();

    /** This state, if it is of that kind. */
    public <S extends State> Optional<S> as(Class<S> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }

    /** Whether it waits for a reviewer. */
    public boolean isUndecided() {
        return this instanceof Undecided;
    }

    @Override
    public String toString() {
        return phase().map(Enum::name).orElse("UNKNOWN");
    }

    /** Waits for a decision. */
    public abstract static class Undecided extends State {
        private Undecided(Instant since) {
            super(since);
        }

        /** In force from now, for as long as this; or before that instant, for what takes effect later. */
        public Approved approve(Instant now, Duration length) {
            return new Approved(now, now.plus(length));
        }

        public Rejected reject(Rejection rejection, Instant now) {
            return new Rejected(rejection, now);
        }

        public Withdrawn withdraw(Why why, Instant now) {
            return new Withdrawn(why, now);
        }
    }

    /** Received. */
    public static final class Submitted extends Undecided {
        public Submitted(Instant since) {
            super(since);
        }

        /** The first of two reviewers has approved. */
        public InReview review(Instant now) {
            return new InReview(now);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.SUBMITTED);
        }
    }

    /** One reviewer of two has approved. */
    public static final class InReview extends Undecided {
        public InReview(Instant since) {
            super(since);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.IN_REVIEW);
        }
    }

    /** Approved: the window to register again is open until an instant, or MFA ends at it. */
    public static final class Approved extends State {
        private final Instant until;

        public Approved(Instant since, Instant until) {
            super(since);
            this.until = Objects.requireNonNull(until);
        }

        public Instant until() {
            return until;
        }

        public boolean overAt(Instant now) {
            return !now.isBefore(until);
        }

        /** What was applied for has happened. */
        public Done finish(Instant now) {
            return new Done(now);
        }

        /** The window closes unused; empty before its end. */
        public Optional<Closed> lapse(Instant now) {
            return overAt(now) ? Optional.of(new Closed(until)) : Optional.empty();
        }

        public Withdrawn withdraw(Why why, Instant now) {
            return new Withdrawn(why, now);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.APPROVED);
        }
    }

    /** Rejected. */
    public static final class Rejected extends State {
        private final Rejection rejection;

        public Rejected(Rejection rejection, Instant since) {
            super(since);
            this.rejection = Objects.requireNonNull(rejection);
        }

        public Rejection rejection() {
            return rejection;
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.REJECTED);
        }
    }

    /** Taken back, by whomever. */
    public static final class Withdrawn extends State {
        private final Why why;

        public Withdrawn(Why why, Instant since) {
            super(since);
            this.why = Objects.requireNonNull(why);
        }

        public Why why() {
            return why;
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.WITHDRAWN);
        }
    }

    /** A first new method is registered, or MFA has ended. */
    public static final class Done extends State {
        public Done(Instant since) {
            super(since);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.DONE);
        }
    }

    /** The window closed unused. */
    public static final class Closed extends State {
        public Closed(Instant since) {
            super(since);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.of(Phase.CLOSED);
        }
    }

    /** What is stored cannot be read: nobody can take a step from it, and it keeps its place. */
    public static final class Unknown extends State {
        public Unknown(Instant since) {
            super(since);
        }

        @Override
        public Optional<Phase> phase() {
            return Optional.empty();
        }
    }
}
