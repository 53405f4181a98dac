package io.torii.keycloak.staff;

import io.torii.domain.gate.Factor;
import io.torii.domain.staff.StaffProof;
import io.torii.keycloak.gate.FactorNotes;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;

/** What the token of a badge shows for itself. */
record BadgeProof(Badge badge) {
    StaffProof proof() {
        return new StaffProof(service(), factors());
    }

    private boolean service() {
        var client = badge.auth().getClient();
        return badge.ofThisRealm()
                && client.getId().equals(badge.actor().getServiceAccountClientLink())
                && RealmPolicy.of(badge.realm()).get(StaffSettings.SERVICES).contains(client.getClientId());
    }

    /** A token without a session, or whose session went, shows none. */
    private List<Factor> factors() {
        var auth = badge.auth();
        var id = auth.getToken().getSessionId();
        var userSession = id == null ? null : badge.session().sessions().getUserSession(auth.getRealm(), id);
        return userSession == null || !badge.actor().equals(userSession.getUser())
                ? List.of()
                : new FactorNotes(badge.session()).of(userSession);
    }
}
