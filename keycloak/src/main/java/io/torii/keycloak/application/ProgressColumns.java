package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Due;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Review;
import io.torii.domain.application.State;
import io.torii.domain.application.Step;
import io.torii.domain.application.Why;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far an application has come, as it is stored. */
record ProgressColumns(
        String openSlot,
        String phase,
        long since,
        Long endsAt,
        String reason,
        String pending,
        Long enteredAt,
        Long closedAt,
        Long dueAt) {
    /** What all open applications of a user have in common; each that is over has its own id there (R94). */
    static final String OPEN = "open";

    private static final String BETWEEN = ",";

    static ProgressColumns of(Application application) {
        var progress = application.progress();
        var state = progress.state();
        return new ProgressColumns(
                application.isOpen() ? OPEN : application.id().value(),
                state.phase().map(Phase::name).orElseThrow(() -> new IllegalArgumentException("an unknown state")),
                state.since().getEpochSecond(),
                state.as(State.Approved.class)
                        .map(State.Approved::until)
                        .map(Instant::getEpochSecond)
                        .orElse(null),
                reason(state),
                progress.pending().stream().map(Step::name).sorted().collect(Collectors.joining(BETWEEN)),
                progress.entered().map(Instant::getEpochSecond).orElse(null),
                application.closed().map(Instant::getEpochSecond).orElse(null),
                new Due(application).at().map(Instant::getEpochSecond).orElse(null));
    }

    Application.Progress read(List<Review> reviews) {
        return new Application.Progress(
                state(), reviews, steps(), Optional.ofNullable(enteredAt).map(Instant::ofEpochSecond));
    }

    private static String reason(State state) {
        return state.as(State.Rejected.class)
                .map(State.Rejected::rejection)
                .map(Enum::name)
                .or(() -> state.as(State.Withdrawn.class)
                        .map(State.Withdrawn::why)
                        .map(Enum::name))
                .orElse(null);
    }

    private State state() {
        var at = Instant.ofEpochSecond(since);
        try {
            return switch (Phase.valueOf(phase)) {
                case SUBMITTED -> new State.Submitted(at);
                case IN_REVIEW -> new State.InReview(at);
                case APPROVED -> new State.Approved(at, Instant.ofEpochSecond(endsAt));
                case REJECTED -> new State.Rejected(Rejection.valueOf(reason), at);
                case WITHDRAWN -> new State.Withdrawn(Why.valueOf(reason), at);
                case DONE -> new State.Done(at);
                case CLOSED -> new State.Closed(at);
            };
        } catch (IllegalArgumentException | NullPointerException unknown) {
            return new State.Unknown(at);
        }
    }

    private Set<Step> steps() {
        var names = pending == null ? "" : pending;
        return Arrays.stream(names.split(BETWEEN, -1))
                .flatMap(name ->
                        Arrays.stream(Step.values()).filter(step -> step.name().equals(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
