package io.torii.keycloak.gate;

import io.torii.domain.gate.Decision;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * What the gate decided about a sign-in, for the pages that follow; notes that only the server can set. Each stands for
 * one user: within one sign-in an identity provider can bring another.
 */
public record GateNotes(AuthenticationSessionModel signIn) {
    private static final String JUDGED = "torii.gate.judged";
    private static final String REASON = "torii.gate.reason";
    private static final String PROVEN = "torii.gate.proven";
    private static final String GUARD = "torii.gate.guard";

    public void judged(Decision decision) {
        write(JUDGED, decision.outcome().name());
        write(REASON, decision.reason().name());
    }

    /** Empty when no gate stood in the flow, or its judgement failed. */
    public Optional<Decision.Outcome> outcome() {
        return read(JUDGED).flatMap(name -> known(Decision.Outcome.values(), name));
    }

    public Optional<Decision.Reason> reason() {
        return read(REASON).flatMap(name -> known(Decision.Reason.values(), name));
    }

    /** What the gate asked for was verified in this sign-in. */
    public void prove() {
        write(PROVEN, "true");
    }

    public boolean proven() {
        return read(PROVEN).isPresent();
    }

    /** A method is to be registered within this sign-in, which goes nowhere before. */
    public void guard() {
        write(GUARD, "true");
    }

    public boolean guarded() {
        return read(GUARD).isPresent();
    }

    private void write(String note, String value) {
        signIn.setAuthNote(note, value + ":" + signIn.getAuthenticatedUser().getId());
    }

    private Optional<String> read(String note) {
        var parts = Optional.ofNullable(signIn.getAuthNote(note)).orElse("").split(":", 2);
        var user = signIn.getAuthenticatedUser();
        return parts.length == 2 && user != null && parts[1].equals(user.getId())
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> known(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
