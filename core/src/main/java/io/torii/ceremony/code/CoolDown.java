package io.torii.ceremony.code;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.code.CodeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The time between two texts of one user to one number. */
record CoolDown(CodePorts ports, Duration length) {
    /** Begins the next one if the last is over; of parallel callers for exactly one. Else when it will be. */
    Optional<Instant> begin(CodeRequest request) {
        var subject = request.bound().subject();
        // A keyed digest names the slot: slots lie in a cache that may be another server's.
        var key = ports.keys().of(subject.realm(), KeyPurpose.LEDGER).current();
        var digest = Base64.getUrlEncoder()
                .encodeToString(key.mac("code.cool-down", request.number().e164()));
        return ports.stores().slots().spend(new Slot(subject, List.of("code.cool-down", digest), 1, length));
    }
}
