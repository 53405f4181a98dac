package io.torii.authenticators.accesspass;

import io.torii.domain.accesspass.AccessPass;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.accesspass.RegistrationGrant.Trust;
import io.torii.keycloak.accesspass.Trusting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A pass for the second factor that was typed before the password: this sign-in waits for the password now. */
record TakenPass(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.pass.taken";
    private static final Duration LIFE = Duration.ofMinutes(10);

    void note(UserModel user, AccessPass pass) {
        var until = new KeycloakClock().now().plus(LIFE).getEpochSecond();
        signIn.setAuthNote(NOTE, Trusting.of(pass) + ":" + until + ":" + user.getId());
    }

    /** What it is worth, when it is this user's and the password came in time. */
    Optional<Trust> by(UserModel user) {
        var parts = Optional.ofNullable(signIn.getAuthNote(NOTE)).orElse("").split(":", 3);
        if (parts.length < 3 || !parts[2].equals(user.getId()) || over(parts[1])) {
            return Optional.empty();
        }
        return Optional.of(Trust.valueOf(parts[0]));
    }

    private static boolean over(String until) {
        return !new KeycloakClock().now().isBefore(Instant.ofEpochSecond(Long.parseLong(until)));
    }
}
