package io.torii.domain.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

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

    /**
     * Whether who registers by it may go on: in the window after the pick-up code was typed in it, or after the method
     * that has finished it.
     *
     * @param bound whether that method was bound by the same hand
     */
    public boolean leadsOn(boolean bound) {
        var collected = seen.window(now).flatMap(new PickedUp(seen)::in);
        return collected.isPresent()
                || (bound && seen.state().as(State.Done.class).isPresent());
    }

    /** The first new method is registered, in the window and after the code was typed: earlier ones end (R5). */
    public Optional<Application> registered(Instant at) {
        return seen.state()
                .as(State.Approved.class)
                .filter(window -> seen.kind() == Kind.REGISTER_AGAIN)
                .filter(window -> at.isBefore(window.until()))
                .filter(window -> new PickedUp(seen)
                        .in(window)
                        .filter(code -> !at.isBefore(code))
                        .isPresent())
                .map(window -> seen.to(seen.progress().to(window.finish(at), Step.CARRY_OUT, Step.TELL)));
    }

    /** The token that was applied for is in the user's hands: who handed it out has told so. */
    public Optional<Application> handed() {
        return seen.state()
                .as(State.Approved.class)
                .filter(approved -> seen.kind() == Kind.TOKEN)
                .map(approved -> seen.to(seen.progress().to(approved.finish(now))));
    }

    /**
     * What time has done: a window closes unused, MFA ends, unless what it was approved upon has changed since (R13, R100).
     *
     * @param premises are asked for when MFA is to end
     */
    public Optional<Application> mature(Supplier<Premises> premises) {
        var approved = seen.state().as(State.Approved.class).filter(each -> each.overAt(now));
        return seen.kind().ends()
                ? approved.map(each -> premises.get().bear(seen.filing().request())
                        ? seen.to(seen.progress().to(each.finish(now), Step.CARRY_OUT, Step.TELL))
                        : seen.to(seen.progress().to(each.withdraw(Why.CHANGED, now), Step.TELL)))
                : approved.flatMap(each -> each.lapse(now))
                        .map(each -> seen.to(seen.progress().to(each, Step.TELL)));
    }

    /** Whether "not me" still says something: while it is open, and for a while after it was decided (R12). */
    public boolean isRefutable() {
        return seen.isOpen()
                || seen.closed()
                        .filter(at -> now.isBefore(at.plus(Eligibility.RECENT)))
                        .isPresent();
    }

    private boolean isRevocable(State.Approved approved) {
        return seen.kind().ends() || !approved.overAt(now);
    }
}
