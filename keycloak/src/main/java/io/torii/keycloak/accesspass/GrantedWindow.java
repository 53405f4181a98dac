package io.torii.keycloak.accesspass;

import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.KeycloakSession;

/**
 * The window of an approved application, as the application stands now (R5).
 *
 * @param application its id, or empty, which leads nobody on
 */
record GrantedWindow(KeycloakSession session, String application) {
    /** @param bound whether a method was bound in this sign-in already */
    boolean leadsOn(boolean bound) {
        var policy = RealmPolicy.of(session.getContext().getRealm());
        return !application.isEmpty()
                && new ApplicationDesk(session, policy).leadsOn(new ApplicationId(application), bound);
    }
}
