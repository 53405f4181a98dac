package io.torii.keycloak.accesspass;

import io.torii.domain.accesspass.AccessPass;
import io.torii.keycloak.accesspass.RegistrationGrant.Trust;

/** What methods count as that are registered with a pass. */
public final class Trusting {
    private Trusting() {}

    /** Staff can be talked into a pass: what comes of it is new (R103). A service has seen its owner's identity. */
    public static Trust of(AccessPass pass) {
        return switch (pass.grounds().issuer().kind()) {
            case STAFF -> Trust.NEW;
            case IDENTITY -> Trust.SETTLED;
        };
    }
}
