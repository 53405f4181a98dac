package io.torii.endpoints.staff;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRefusal;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * An act on many users, one after another: whom of them it reaches.
 *
 * @param permit to act at all
 * @param sight whom the actor may view
 */
public record Reach(Permit permit, Sight sight) {
    /** Whether the actor may view this user; one who may not is answered as if there were none. */
    public boolean sees(UserModel user) {
        return user != null && sight.sees(permit.role(), user);
    }

    /** Why the act does not reach this user, whom the actor may view, if so. */
    public Optional<StaffRefusal> refusal(UserModel user) {
        return sight.reaches(user, permit.role())
                ? permit.badge().below(user, permit.role())
                : Optional.of(StaffRefusal.ROLE);
    }

    /** This user, by whom the stores know them. */
    public Subject subject(UserModel user) {
        return new Permit(permit.badge(), permit.role(), user, permit.events()).subject();
    }

    /** Writes down at once what was done to this user: with the others the request may take minutes, and end early. */
    public void done(UserModel user, String reason, Map<String, ?> details) {
        var session = permit.badge().session();
        var realm = session.getContext().getRealm().getId();
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            own.getContext().setRealm(own.realms().getRealm(realm));
            new Permit(permit.badge(), permit.role(), user, permit.events().clone(own)).done(reason, details);
        });
    }
}
