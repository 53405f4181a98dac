package io.torii.domain.gate;

import io.torii.domain.method.Methods;
import java.time.Instant;
import java.util.Set;

/**
 * The last-method rule: nobody whose MFA is active, or due by the calendar, deletes what would leave nothing usable
 * (R16, R17).
 */
public record LastMethod(Situation situation, Instant now) {
    /** Whether the account would be without a usable method after these credentials went. */
    public boolean among(Set<String> going) {
        var active = new Activity(situation, now).reason().isPresent();
        return active && left(going).usable(situation.policy()).isEmpty();
    }

    private Methods left(Set<String> going) {
        return new Methods(situation.methods().stored().stream()
                .filter(method -> !going.contains(method.credential()))
                .toList());
    }
}
