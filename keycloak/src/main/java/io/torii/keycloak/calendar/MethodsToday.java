package io.torii.keycloak.calendar;

import io.torii.domain.method.MethodPolicy;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Set;

/** Which kinds of method a realm allows at an instant. */
public final class MethodsToday {
    private MethodsToday() {}

    public static MethodPolicy policy(RealmPolicy realm, Instant now) {
        return new MethodPolicy(PhoneEndSettings.standing(realm, now), Set.of());
    }
}
