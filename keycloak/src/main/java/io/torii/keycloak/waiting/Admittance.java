package io.torii.keycloak.waiting;

import java.util.Optional;

/**
 * What became of a page that came to wait: a seat, or why there is none.
 *
 * @param seat present when there was one
 * @param refusal present when there was none
 */
public record Admittance(Optional<Seat> seat, Optional<Refusal> refusal) {
    static Admittance of(Seat seat) {
        return new Admittance(Optional.of(seat), Optional.empty());
    }

    static Admittance of(Refusal refusal) {
        return new Admittance(Optional.empty(), Optional.of(refusal));
    }

    /** Why a page does not wait; it comes again, or its user presses the button. */
    public enum Refusal {
        /** No such handle, or one of another sign-in, tab or realm, or its life is over. */
        UNKNOWN,
        /** Too many pages wait from this address. */
        ADDRESS_FULL,
        /** Too many pages wait on this node. */
        FULL
    }
}
