package io.torii.keycloak.gate;

import io.torii.domain.gate.Decision;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What the gate decided about a sign-in, for the pages that follow; notes that only the server can set. */
public record GateNotes(AuthenticationSessionModel signIn) {
    private static final String JUDGED = "torii.gate.judged";
    private static final String REASON = "torii.gate.reason";
    private static final String PROVEN = "torii.gate.proven";
    private static final String GUARD = "torii.gate.guard";

    public void judged(Decision decision) {
        signIn.setAuthNote(JUDGED, decision.outcome().name());
        signIn.setAuthNote(REASON, decision.reason().name());
    }

    /** Empty when no gate stood in the flow, or its judgement failed. */
    public Optional<Decision.Outcome> outcome() {
        return known(Decision.Outcome.values(), signIn.getAuthNote(JUDGED));
    }

    public Optional<Decision.Reason> reason() {
        return known(Decision.Reason.values(), signIn.getAuthNote(REASON));
    }

    /** What the gate asked for was verified in this sign-in. */
    public void prove() {
        signIn.setAuthNote(PROVEN, "true");
    }

    public boolean proven() {
        return signIn.getAuthNote(PROVEN) != null;
    }

    /** A method is to be registered within this sign-in, which goes nowhere before. */
    public void guard() {
        signIn.setAuthNote(GUARD, "true");
    }

    public boolean guarded() {
        return signIn.getAuthNote(GUARD) != null;
    }

    private static <E extends Enum<E>> Optional<E> known(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
