package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.domain.gate.Trust.Against;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.binding.Privilege;
import io.torii.keycloak.gate.Inquiry;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What of one account speaks against trusting any browser with it (R19). */
public record Objections(KeycloakSession session, UserModel user) {
    public Set<Against> now() {
        var against = Against.none();
        var torii = Torii.of(session);
        var realm = session.getContext().getRealm();
        var subject = new Subject(realm.getId(), user.getId());
        if (Privilege.of(user)) {
            against.add(Against.STAFF);
        }
        var novelty = new Inquiry(session, realm, user).novelty();
        if (novelty.until(List.of(), new KeycloakClock().now()).isPresent()) {
            against.add(Against.NEW_METHOD);
        }
        if (torii.applications()
                .standing(subject)
                .filter(found -> found.isOpen())
                .isPresent()) {
            against.add(Against.APPLICATION);
        }
        if (torii.reports().rest(subject)) {
            against.add(Against.REPORT);
        }
        return against;
    }
}
