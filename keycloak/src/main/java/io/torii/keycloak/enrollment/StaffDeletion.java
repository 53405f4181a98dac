package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Occasion;
import io.torii.keycloak.history.HistoryDesk;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Ends methods of an account on behalf of staff: once committed, it is in the history, mailed and checked (R66). */
public record StaffDeletion(KeycloakSession session, UserModel user) {
    /** @param circumstance who, from where and why */
    public void of(Set<String> credentials, Circumstance circumstance) {
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        new HistoryDesk(session).before(subject);
        credentials.forEach(user.credentialManager()::removeStoredCredentialById);
        new AfterCommit(session, subject).run(own -> {
            new HistoryDesk(own).note(subject, Occasion.removal(circumstance));
            new MethodChange(own, subject).deletedByStaff();
        });
    }
}
