package io.torii.authenticators.accesspass;

import io.torii.domain.accesspass.AccessPass;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.accesspass.RegistrationGrant.Trust;
import io.torii.keycloak.accesspass.Trusting;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A pass for the second factor that was typed before the password: this sign-in waits for the password now. */
record TakenPass(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.pass.taken";

    void note(UserModel user, AccessPass pass) {
        var at = new KeycloakClock().now().getEpochSecond();
        signIn.setAuthNote(NOTE, Trusting.of(pass) + ":" + at + ":" + user.getId());
    }

    /** What it is worth, and since when, when it is this user's: the time to register in runs already. */
    Optional<Taken> by(UserModel user) {
        var parts = Optional.ofNullable(signIn.getAuthNote(NOTE)).orElse("").split(":", 3);
        if (parts.length < 3 || !parts[2].equals(user.getId())) {
            return Optional.empty();
        }
        return Optional.of(new Taken(Trust.valueOf(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1]))));
    }

    /** A pass that was accepted at that instant. */
    record Taken(Trust trust, Instant at) {}
}
