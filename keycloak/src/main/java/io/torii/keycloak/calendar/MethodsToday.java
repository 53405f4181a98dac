package io.torii.keycloak.calendar;

import io.torii.domain.method.MethodPolicy;
import io.torii.keycloak.method.InstalledMethods;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/** Which kinds of method a realm allows at an instant. */
public final class MethodsToday {
    private MethodsToday() {}

    public static MethodPolicy policy(KeycloakSession session, RealmPolicy realm, Instant now) {
        return new MethodPolicy(PhoneEndSettings.standing(realm, now), InstalledMethods.off(session, realm));
    }
}
