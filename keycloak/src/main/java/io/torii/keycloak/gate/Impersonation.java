package io.torii.keycloak.gate;

import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;

/**
 * An administrator's session as a user. It has no factor, whatever it carries (R96), so where one is due the realm says
 * whether it enters.
 */
public record Impersonation(RealmModel realm) {
    public static boolean by(UserSessionModel userSession) {
        return userSession != null && userSession.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) != null;
    }

    /** Nobody else changes how an account is signed in to, whatever the realm says. */
    static boolean oversteps(Request request) {
        return request.purpose() == Purpose.MANAGE || request.binds();
    }

    /** What was decided about such a session, after what the realm says; a client's refusal stands. */
    Decision tempered(Request request, Decision decision) {
        if (oversteps(request)) {
            return decision.outcome() != Decision.Outcome.REFUSE
                    ? new Decision(Decision.Outcome.REFUSE, Decision.Reason.MANAGE, Optional.empty())
                    : decision;
        }
        var asked = decision.outcome() == Decision.Outcome.ASK || decision.outcome() == Decision.Outcome.GUARD;
        return asked && allowed()
                ? new Decision(Decision.Outcome.LET_IN, Decision.Reason.NOT_ASKED, Optional.empty())
                : decision;
    }

    private boolean allowed() {
        return switch (RealmPolicy.of(realm).get(GateSettings.IMPERSONATION)) {
            case ALLOWED -> true;
            case REFUSED -> false;
        };
    }
}
