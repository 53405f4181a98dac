package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Occasion;
import io.torii.domain.method.Method;
import io.torii.keycloak.gate.LockedMethods;
import io.torii.keycloak.history.HistoryDesk;
import java.util.Set;
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
        new HistoryDesk(session).before(subject);
        var factory = session.getKeycloakSessionFactory();
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session.getContext(), own -> ended(own, credential, circumstance), "torii-deletion");
    }

    private Outcome ended(KeycloakSession own, String credential, Circumstance circumstance) {
        var locked = LockedMethods.all(own, subject);
        if (locked.user().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        var last = locked.lastMethod();
        var going = last.situation().methods().boundWith(credential).stream()
                .map(Method::credential)
                .collect(Collectors.toSet());
        if (going.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return last.among(going) ? Outcome.LAST_METHOD : ended(own, locked, going, circumstance);
    }

    private Outcome ended(KeycloakSession own, LockedMethods locked, Set<String> going, Circumstance circumstance) {
        going.forEach(locked.user().orElseThrow().credentialManager()::removeStoredCredentialById);
        new AfterCommit(own, subject).run(after -> {
            new HistoryDesk(after).note(subject, Occasion.removal(circumstance));
            new MethodChange(after, subject).deletedByStaff();
        });
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
