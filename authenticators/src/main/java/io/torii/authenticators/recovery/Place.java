package io.torii.authenticators.recovery;

import io.torii.keycloak.recovery.Choice;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.Way;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Which page a recovery is at, kept over reloads. Only a name is kept. */
record Place(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.recovery.place";
    private static final String FRONT = "front";
    private static final String OVER = "over";

    void front() {
        signIn.setAuthNote(NOTE, FRONT);
    }

    void at(Way way) {
        signIn.setAuthNote(NOTE, RecoveryAddress.word(way));
    }

    /** The password is asked for that this choice has. */
    void at(Choice choice) {
        signIn.setAuthNote(NOTE, choice.word());
    }

    /** Something was issued, and shown once. */
    void end() {
        signIn.setAuthNote(NOTE, OVER);
    }

    boolean over() {
        return note().filter(OVER::equals).isPresent();
    }

    /** Whether nothing was shown yet. */
    boolean fresh() {
        return note().isEmpty();
    }

    Optional<Way> way() {
        return note().flatMap(Way::named);
    }

    Optional<Choice> choice() {
        return note().flatMap(Choice::named);
    }

    private Optional<String> note() {
        return Optional.ofNullable(signIn.getAuthNote(NOTE));
    }
}
