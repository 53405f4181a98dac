package io.torii.domain.push;

import java.util.Optional;

/**
 * What became of a phone whose number was typed.
 *
 * @param device present when it is a method of the account now
 */
public record Registered(Optional<PushDevice> device, Reason reason) {
    public static Registered as(PushDevice device) {
        return new Registered(Optional.of(device), Reason.REGISTERED);
    }

    public static Registered refused(Reason reason) {
        return new Registered(Optional.empty(), reason);
    }

    /** Why. */
    public enum Reason {
        REGISTERED,
        /** Its offer is over, or somebody else has taken it. */
        OVER,
        /** Another method has got its label meanwhile. */
        LABEL_TAKEN,
        /** The account has as many as it may (R94). */
        FULL,
        /** As many were registered today as may be (R94). */
        TODAY,
        /** Another method of this account was registered at the same time. */
        BUSY
    }
}
