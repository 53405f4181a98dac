package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Occasion;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.history.HistoryDesk;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** A method that staff have bound for a user who stands before them: new as one bound with a staff member's pass (R103). */
public record StaffBinding(KeycloakSession session, UserModel user) {
    /** @param circumstance who, from where and how */
    public void ofApp(Circumstance circumstance) {
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        new AfterCommit(session, subject).run(own -> {
            new HistoryDesk(own).note(subject, Occasion.binding(circumstance));
            new MethodChange(own, subject).bound(MethodKind.APP, Proof.PASS, false);
        });
    }
}
