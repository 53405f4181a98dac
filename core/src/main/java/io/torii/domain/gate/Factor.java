package io.torii.domain.gate;

import io.torii.domain.method.MethodKind;
import java.time.Instant;

/**
 * A second factor that was verified.
 *
 * @param kind what was verified
 * @param credential Keycloak's id of it, or empty when several of its kind could have been it
 * @param at when
 * @param purpose what it was asked for
 */
public record Factor(MethodKind kind, String credential, Instant at, Purpose purpose) {
    /** Whether it still serves for this purpose: one given to sign in never serves to manage. */
    boolean serves(Purpose asked, Freshness freshness, Instant now) {
        return switch (asked) {
            case SIGN_IN -> now.isBefore(at.plus(freshness.signIn()));
            case MANAGE -> purpose == Purpose.MANAGE && now.isBefore(at.plus(freshness.manage()));
            case DEVICE -> purpose == Purpose.DEVICE && now.isBefore(at.plus(freshness.manage()));
        };
    }
}
