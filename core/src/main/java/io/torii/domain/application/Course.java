package io.torii.domain.application;

import java.time.Instant;
import java.util.Optional;

/**
 * The steps of an application beside its review. They are pure, so that one can be taken again from a new sight when
 * another was faster; empty when the state has no such step.
 */
public record Course(Application seen, Instant now) {
    /** Nothing but what is over cannot be withdrawn; what has begun to end MFA can be, until it has (R13). */
    public Optional<Application> withdraw(Why why) {
        var undecided = seen.state().as(State.Undecided.class).map(each -> each.withdraw(why, now));
        return undecided
                .or(() -> seen.state()
                        .as(State.Approved.class)
                        .filter(this::isRevocable)
                        .map(each -> each.withdraw(why, now)))
                .map(next -> seen.to(seen.progress().to(next, Step.TELL)));
    }

    /** A second factor has signed in: methods are not lost (R12). Whoever ends MFA goes on using it until then. */
    public Optional<Application> factorUsed() {
        return seen.kind() == Kind.REGISTER_AGAIN ? withdraw(Why.FACTOR) : Optional.empty();
    }

    /** The pick-up code was typed right. */
    public Application entered() {
        return seen.to(seen.progress().entered(now));
    }

    /** Whether whoever registers now has typed the pick-up code in the window. */
    public boolean isCollected() {
        return seen.window(now)
                .flatMap(window -> seen.progress().entered().filter(at -> !at.isBefore(window.since())))
                .isPresent();
    }

    /** The first new method is registered, in the window and after the code was typed: earlier ones end (R5). */
    public Optional<Application> registered(Instant at) {
        return seen.state()
                .as(State.Approved.class)
                .filter(window -> seen.kind() == Kind.REGISTER_AGAIN)
                .filter(window -> at.isBefore(window.until()))
                .filter(window -> seen.progress()
                        .entered()
                        .filter(code -> !code.isBefore(window.since()) && !at.isBefore(code))
                        .isPresent())
                .map(window -> seen.to(seen.progress().to(window.finish(at), Step.CARRY_OUT, Step.TELL)));
    }

    /** What time has done: a window closes unused, MFA ends. */
    public Optional<Application> mature() {
        var approved = seen.state().as(State.Approved.class).filter(each -> each.overAt(now));
        return seen.kind().ends()
                ? approved.map(each -> seen.to(seen.progress().to(each.finish(now), Step.CARRY_OUT, Step.TELL)))
                : approved.flatMap(each -> each.lapse(now))
                        .map(each -> seen.to(seen.progress().to(each, Step.TELL)));
    }

    private boolean isRevocable(State.Approved approved) {
        return seen.kind().ends() || !approved.overAt(now);
    }
}
