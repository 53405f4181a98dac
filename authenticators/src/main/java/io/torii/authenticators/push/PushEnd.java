package io.torii.authenticators.push;

import io.torii.domain.push.Opening;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.code.CodePage;
import java.util.Optional;

/** Why no request of this sign-in waits: what its page says. */
enum PushEnd {
    /** Nobody would have seen the page, so nobody was asked. */
    ON_REQUEST("torii-match-on-request", true),
    WRONG_NUMBER("torii-match-wrong-number", true),
    DENIED("torii-match-denied", true),
    EXPIRED("torii-match-expired", true),
    /** Taken, given up or lost. */
    GONE("torii-match-gone", true),
    /** Too many stayed unanswered (R35): this browser gets the 6-digit code only. */
    UNANSWERED("torii-match-unanswered", false),
    /** Pushes of this account wait (R20). */
    RESTING("torii-match-resting", false);

    private final String key;
    private final boolean again;

    PushEnd(String key, boolean again) {
        this.key = key;
        this.again = again;
    }

    /** Whether the page has a button that asks a phone again. */
    boolean again() {
        return again;
    }

    CodePage.Problem problem() {
        return new CodePage.Problem(key, "");
    }

    static PushEnd of(Opening.Refusal refusal) {
        return switch (refusal) {
            case UNANSWERED -> UNANSWERED;
            case REPORTED -> RESTING;
        };
    }

    /** Empty for a verdict that ends no request, or the whole sign-in with it. */
    static Optional<PushEnd> of(PushVerdict verdict) {
        return switch (verdict) {
            case WRONG_NUMBER -> Optional.of(WRONG_NUMBER);
            case DENIED -> Optional.of(DENIED);
            case EXPIRED -> Optional.of(EXPIRED);
            case GONE -> Optional.of(GONE);
            case WAITING, APPROVED, REPORTED -> Optional.empty();
        };
    }
}
