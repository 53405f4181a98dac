package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Occasion;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.history.HistoryDesk;
import io.torii.keycloak.method.MethodLabel;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Ends methods of an account on behalf of staff, committed when the call returns: it is in the history then, mailed and
 * checked (R66). Of two at once, on whichever nodes, the second judges what the first has left.
 *
 * @param session any; its realm and its request are those of what follows
 */
public record StaffDeletion(KeycloakSession session, Subject subject) {
    /**
     * Ends this method with what came with it, unless the last-method rule keeps them (R17).
     *
     * @param circumstance who, from where and why
     */
    public Outcome of(String credential, Circumstance circumstance) {
        return with(own -> true, credential, circumstance);
    }

    /**
     * As {@link #of}, with a change that belongs to it, in the same transaction.
     *
     * @param besides whether it was made; if not, the methods stay, and to the caller there is none
     */
    public Outcome with(Predicate<KeycloakSession> besides, String credential, Circumstance circumstance) {
        new HistoryDesk(session).before(subject);
        var factory = session.getKeycloakSessionFactory();
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session.getContext(), own -> ended(own, besides, credential, circumstance), "torii-deletion");
    }

    /** Call it in the transaction in which methods go: what that means, once it is committed. */
    public void tell(Circumstance circumstance, MethodKind kind, String label) {
        new AfterCommit(session, subject).run(after -> {
            new HistoryDesk(after).note(subject, Occasion.removal(circumstance));
            new MethodChange(after, subject).deletedByStaff(kind, label);
        });
    }

    private Outcome ended(
            KeycloakSession own, Predicate<KeycloakSession> besides, String credential, Circumstance circumstance) {
        var locked = LockedMethods.all(own, subject);
        if (locked.user().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var last = locked.lastMethod();
        var methods = last.situation().methods().boundWith(credential);
        var going = methods.stream().map(Method::credential).collect(Collectors.toSet());
        if (!going.isEmpty() && last.among(going)) {
            return Outcome.LAST_METHOD;
        }
        if (going.isEmpty() || !besides.test(own)) {
            return Outcome.UNKNOWN;
        }
        var label = new MethodLabel(locked.user().orElseThrow()).of(methods.get(0));
        locked.without(
                going,
                () -> going.forEach(locked.user().orElseThrow().credentialManager()::removeStoredCredentialById));
        new StaffDeletion(own, subject).tell(circumstance, methods.get(0).kind(), label);
        return Outcome.DONE;
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** The account has no such method. */
        UNKNOWN,
        LAST_METHOD
    }
}
