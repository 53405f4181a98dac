package io.torii.domain.application;

import io.torii.domain.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application as it is kept.
 *
 * @param id which
 * @param subject whose account it is about
 * @param filing how it came in
 * @param progress how far it has come
 * @param version which change this is, from 1
 */
public record Application(ApplicationId id, Subject subject, Filing filing, Progress progress, int version) {
    public Application {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(filing);
        Objects.requireNonNull(progress);
    }

    public Kind kind() {
        return filing.request().kind();
    }

    public State state() {
        return progress.state();
    }

    /** Whether the user can have no other beside it (R94); what cannot be read keeps its place. */
    public boolean isOpen() {
        return state().phase().map(Phase::isOpen).orElse(true);
    }

    /** The window in which its applicant registers, if it is open at this instant (R5). */
    public Optional<State.Approved> window(Instant now) {
        return state().as(State.Approved.class)
                .filter(approved -> kind() == Kind.REGISTER_AGAIN && !approved.overAt(now));
    }

    /** When it was decided or withdrawn: its photo and, later, itself are erased a while after. */
    public Optional<Instant> closed() {
        var decided = progress.reviews().stream().map(Review::at).reduce((earlier, later) -> later);
        return state().isUndecided() || state().phase().isEmpty()
                ? Optional.empty()
                : decided.or(() -> Optional.of(state().since()));
    }

    /** As it comes in. */
    public static Application filed(ApplicationId id, Subject subject, Filing filing) {
        return new Application(id, subject, filing, Progress.begun(filing.at()), 1);
    }

    /** As the store numbers it. */
    public Application numbered(int next) {
        return new Application(id, subject, filing, progress, next);
    }

    Application to(Progress next) {
        return new Application(id, subject, filing, next, version);
    }

    /** The same, with one thing less to do. */
    public Application without(Step step) {
        var left = progress.pending().stream().filter(each -> each != step).toList();
        return to(new Progress(progress.state(), progress.reviews(), Set.copyOf(left), progress.entered()));
    }

    /**
     * How far an application has come.
     *
     * @param state where it stands
     * @param reviews what staff said of it, in their order
     * @param pending what still follows from the state
     * @param entered when its pick-up code was last typed right
     */
    public record Progress(State state, List<Review> reviews, Set<Step> pending, Optional<Instant> entered) {
        public Progress {
            Objects.requireNonNull(state);
            reviews = List.copyOf(reviews);
            pending = Set.copyOf(pending);
            Objects.requireNonNull(entered);
        }

        public static Progress begun(Instant at) {
            return new Progress(new State.Submitted(at), List.of(), Set.of(Step.RECEIPT), Optional.empty());
        }

        /** A receipt that was not sent yet is still sent. */
        Progress to(State next, Step... follows) {
            var all = Stream.concat(pending.stream().filter(Step.RECEIPT::equals), Stream.of(follows));
            return new Progress(next, reviews, Set.copyOf(all.toList()), entered);
        }

        Progress with(Review review) {
            var all = Stream.concat(reviews.stream(), Stream.of(review)).toList();
            return new Progress(state, all, pending, entered);
        }

        Progress entered(Instant now) {
            return new Progress(state, reviews, pending, Optional.of(now));
        }
    }
}
