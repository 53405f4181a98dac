package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.UserNotes;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The instant at which a sign-in had shown all that it was asked for. The pages that its user is led through then can wait
 * for long, and Keycloak does not look back before it opens the session.
 */
public record Arrival(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String AT = "torii.gate.arrived";

    /** Now, unless it had arrived before. */
    public void note() {
        if (at().isEmpty()) {
            renew();
        }
    }

    /** Does what ends the others of its user's. It stays itself, unless it was ended by then or has yet to arrive. */
    public void outlive(Runnable ending) {
        var stands = at().isPresent() && !overtaken();
        ending.run();
        if (stands) {
            renew();
        }
    }

    /** Whether its user was signed out everywhere since; also for one that has stood for so long that nobody knows. */
    public boolean overtaken() {
        var latest = new KeycloakClock().now().minus(SignedOut.LIFE);
        return at().filter(arrived -> arrived.isBefore(latest) || ends().anyMatch(arrived::isBefore))
                .isPresent();
    }

    private void renew() {
        new UserNotes(signIn).set(AT, String.valueOf(new KeycloakClock().now().getEpochSecond()));
    }

    private Stream<Instant> ends() {
        var realm = signIn.getRealm();
        var user = signIn.getAuthenticatedUser();
        var keycloaks = Stream.of(realm.getNotBefore(), session.users().getNotBeforeOfUser(realm, user))
                .map(Instant::ofEpochSecond);
        var own = new SignedOut(session, new Subject(realm.getId(), user.getId())).at();
        return Stream.concat(keycloaks, own.stream());
    }

    private Optional<Instant> at() {
        return Optional.ofNullable(signIn.getAuthenticatedUser())
                .flatMap(known -> new UserNotes(signIn).get(AT))
                .map(Long::parseLong)
                .map(Instant::ofEpochSecond);
    }
}
