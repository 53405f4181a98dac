package io.torii.authenticators.push;

import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import java.util.Optional;

/**
 * How one device stands in one sign-in. Exactly one of these is present.
 *
 * @param waiting the request that it may answer now
 * @param answered the request that it has answered, whose answer nobody has taken yet
 * @param over why there is neither
 */
record PushStanding(Optional<PushRequest> waiting, Optional<PushId> answered, Optional<PushEnd> over) {
    static PushStanding waiting(PushRequest request) {
        return new PushStanding(Optional.of(request), Optional.empty(), Optional.empty());
    }

    static PushStanding answered(PushId request) {
        return new PushStanding(Optional.empty(), Optional.of(request), Optional.empty());
    }

    static PushStanding over(PushEnd why) {
        return new PushStanding(Optional.empty(), Optional.empty(), Optional.of(why));
    }
}
