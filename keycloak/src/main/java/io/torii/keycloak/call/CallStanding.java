package io.torii.keycloak.call;

import io.torii.domain.call.Call;
import java.util.Optional;

/**
 * How a telephone stands in one sign-in. Without call and stop the call has ended, and nobody has taken its end yet.
 *
 * @param call the one that is under way
 * @param stop why there is none
 */
public record CallStanding(Optional<Call> call, Optional<CallStop> stop) {
    static final CallStanding ENDED = new CallStanding(Optional.empty(), Optional.empty());

    static CallStanding of(Call call) {
        return new CallStanding(Optional.of(call), Optional.empty());
    }

    static CallStanding of(CallStop stop) {
        return new CallStanding(Optional.empty(), Optional.of(stop));
    }

    /** Whether somebody may be called now. */
    public boolean over() {
        return stop.isPresent();
    }
}
