package io.torii.authenticators.desk;

import io.torii.domain.method.Line;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Which page a sign-in is at, kept over reloads: the line that the user is asked by, the list of ways, or the guard. Only
 * a name is kept; what it names is looked up anew at every request.
 */
public record Place(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.verify.place";
    private static final String LIST = "list";
    private static final String GUARD = "guard";
    private static final String PASS = "pass";

    public void line(Line line) {
        signIn.setAuthNote(NOTE, line.key());
    }

    public void list() {
        signIn.setAuthNote(NOTE, LIST);
    }

    public void guard() {
        signIn.setAuthNote(NOTE, GUARD);
    }

    public void pass() {
        signIn.setAuthNote(NOTE, PASS);
    }

    public boolean atPass() {
        return PASS.equals(note().orElse(""));
    }

    public boolean atList() {
        return LIST.equals(note().orElse(""));
    }

    public boolean atGuard() {
        return GUARD.equals(note().orElse(""));
    }

    /** Empty before anything was shown. */
    public Optional<String> note() {
        return Optional.ofNullable(signIn.getAuthNote(NOTE));
    }
}
