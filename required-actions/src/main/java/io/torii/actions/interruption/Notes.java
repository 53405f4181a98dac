package io.torii.actions.interruption;

import io.torii.domain.enrollment.Interruption;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What has been decided about interrupting a sign-in; it is decided once. */
record Notes(AuthenticationSessionModel signIn) {
    private static final String DECIDED = "torii.interruption.decided";
    private static final String SHOWN = "torii.interruption.shown";
    private static final String NOTHING = "NOTHING";

    boolean decided() {
        return signIn.getAuthNote(DECIDED) != null;
    }

    void decide(Optional<Interruption> due) {
        signIn.setAuthNote(DECIDED, due.map(Enum::name).orElse(NOTHING));
    }

    Optional<Interruption> due() {
        return Arrays.stream(Interruption.values())
                .filter(each -> each.name().equals(signIn.getAuthNote(DECIDED)))
                .findFirst();
    }

    /** Whether this is the first time that the page is shown in this sign-in. */
    boolean showFirst() {
        var first = signIn.getAuthNote(SHOWN) == null;
        signIn.setAuthNote(SHOWN, "true");
        return first;
    }
}
