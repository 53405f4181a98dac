package io.torii.endpoints.staff;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.staff.Badge;
import io.torii.keycloak.staff.CounterDesk;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.fgap.UserPermissionEvaluator;

/**
 * Whom a caller may view and act on. Where the realm has fine-grained admin permissions on, Keycloak's answer is all, but
 * for those whom a counter serves; where it has not, who was given the role sees everybody, without a role of Keycloak's.
 */
public record Sight(Badge badge, UserPermissionEvaluator users) {
    /** @throws ErrorResponseException 404 {@code torii_unknown_user}, whether or not there is such a user */
    UserModel of(StaffRole role, String id) {
        var user = found(id);
        if (user == null || !sees(role, user)) {
            throw new ErrorResponseException("torii_unknown_user", null, Response.Status.NOT_FOUND);
        }
        return user;
    }

    /** As {@link #of}, except that who may view everybody may ask about who was removed; whether there is such a user. */
    boolean ofRemoved(StaffRole role, String id) {
        if (found(id) != null || !all()) {
            of(role, id);
            return true;
        }
        return false;
    }

    /** Who asks. */
    public Subject caller() {
        return badge.subject();
    }

    /** Whether the caller may view this user as who has this role: what a counter's clerk is let see, no other role is. */
    public boolean sees(StaffRole role, UserModel user) {
        return users.canView(user) || byRole() || (role == StaffRole.COUNTER && served(user));
    }

    /** Whether the caller may view everybody. */
    boolean all() {
        return users.canView() || byRole();
    }

    /** Whether an act with this role reaches the user; administrators were not given it, so what they do is managing. */
    boolean reaches(UserModel user, StaffRole role) {
        return users.canManage(user)
                || (badge.carries(role) && !fineGrained())
                || (role == StaffRole.COUNTER && served(user));
    }

    /** By the realm's own word for its counters, whatever Keycloak's permissions say (R53). */
    private boolean served(UserModel user) {
        return Misconfigured.unless(() -> new CounterDesk(badge).serves(user));
    }

    private boolean byRole() {
        return badge.carries(StaffRole.VIEW) && !fineGrained();
    }

    private boolean fineGrained() {
        return badge.session().getContext().getRealm().isAdminPermissionsEnabled();
    }

    private UserModel found(String id) {
        return id == null
                ? null
                : badge.session()
                        .users()
                        .getUserById(badge.session().getContext().getRealm(), id);
    }
}
