package io.torii.domain.push;

import java.util.Optional;

/**
 * What became of asking a phone: a request that its number is shown of, or why there is none.
 *
 * @param request present when one was opened
 * @param refusal present when none was
 */
public record Opening(Optional<PushRequest> request, Optional<Refusal> refusal) {
    public static Opening of(PushRequest request) {
        return new Opening(Optional.of(request), Optional.empty());
    }

    public static Opening of(Refusal refusal) {
        return new Opening(Optional.empty(), Optional.of(refusal));
    }

    /** Why no phone was asked; the 6-digit code is offered instead. */
    public enum Refusal {
        /** Too many stayed unanswered (R35). */
        UNANSWERED,
        /** One was reported, and nothing else has succeeded since (R20). */
        REPORTED
    }
}
