package io.torii.actions.accesspass;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What a visit with a pass remembers between two requests; ids and page names only. */
record Notes(AuthenticationSessionModel signIn) {
    private static final String BEFORE = "torii.pass.before";
    private static final String BEGUN = "torii.pass.begun";
    private static final String ARRIVED = "torii.pass.arrived";
    private static final String ANSWERED = "torii.pass.answered";
    private static final String LED = "torii.pass.led";
    private static final String PASSWORD = "torii.pass.password";

    /** What was registered when the visit began; the first call sets it. */
    Set<String> before(List<String> credentials) {
        if (signIn.getAuthNote(BEFORE) == null) {
            signIn.setAuthNote(BEFORE, String.join(" ", credentials));
        }
        return Arrays.stream(signIn.getAuthNote(BEFORE).split(" ", -1))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    /** True once: the visit begins. */
    boolean begins() {
        return first(BEGUN);
    }

    /** True once: a first method was registered. */
    boolean arrives() {
        return first(ARRIVED);
    }

    /** Whether the user has said which earlier methods are still in their hands (R37). */
    boolean answered() {
        return signIn.getAuthNote(ANSWERED) != null;
    }

    void answer() {
        signIn.setAuthNote(ANSWERED, "true");
    }

    /** To which action the visit has led. */
    void led(String alias) {
        signIn.setAuthNote(LED, alias);
    }

    Optional<String> takeLed() {
        var led = Optional.ofNullable(signIn.getAuthNote(LED));
        signIn.removeAuthNote(LED);
        return led;
    }

    void passwordSet() {
        first(PASSWORD);
    }

    boolean hasPassword() {
        return signIn.getAuthNote(PASSWORD) != null;
    }

    private boolean first(String note) {
        var first = signIn.getAuthNote(note) == null;
        signIn.setAuthNote(note, "true");
        return first;
    }
}
