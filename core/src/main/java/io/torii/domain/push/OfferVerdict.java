package io.torii.domain.push;

import java.util.Optional;

/** What a phone that answers an offer is told. */
public record OfferVerdict(Optional<Candidate> candidate, Reason reason) {
    public static OfferVerdict accepted(Candidate candidate) {
        return new OfferVerdict(Optional.of(candidate), Reason.ACCEPTED);
    }

    public static OfferVerdict refused(Reason reason) {
        return new OfferVerdict(Optional.empty(), reason);
    }

    /** Why. */
    public enum Reason {
        ACCEPTED,
        UNKNOWN,
        /** The offer is over with it. */
        PROOF_INVALID,
        LABEL_TAKEN,
        /** The account has as many as it may (R94). */
        TOO_MANY
    }
}
