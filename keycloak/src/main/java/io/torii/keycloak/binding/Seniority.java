package io.torii.keycloak.binding;

import java.util.Optional;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.RoleUtils;

/**
 * Whom a member of staff may act on: nobody who holds a role of the realm's management or of Torii that the member lacks
 * (R7).
 *
 * @param actor of this realm or of the server's own
 * @param realm the target's
 */
public record Seniority(UserModel actor, RealmModel realm) {
    public boolean covers(UserModel target) {
        return RoleUtils.getDeepUserRoleMappings(target).stream()
                .filter(Privilege::is)
                .allMatch(this::holds);
    }

    private boolean holds(RoleModel role) {
        return actor.hasRole(role) || twin(role).filter(actor::hasRole).isPresent();
    }

    /** Administrators of the server hold a realm's roles as those of that realm's client in theirs. */
    private Optional<RoleModel> twin(RoleModel role) {
        return Optional.ofNullable(realm.getMasterAdminClient())
                .map(client -> Optional.ofNullable(role.isClientRole() ? client.getRole(role.getName()) : null)
                        .orElseGet(() -> client.getRole(AdminRoles.MANAGE_REALM)));
    }
}
