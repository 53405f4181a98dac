package io.torii.endpoints.staff;

import io.torii.domain.staff.StaffRefusal;
import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.staff.Badge;
import io.torii.keycloak.staff.StaffMeters;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * Who may ask what of the admin REST (R7, R55). Torii's role says what, Keycloak's permission, coarse or fine-grained, of
 * whom: a user whom the caller may not view is answered like one that is not there.
 */
public final class StaffDoor {
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder events;
    private final Badge badge;
    private final Sight sight;

    public StaffDoor(KeycloakSession session, AdminPermissionEvaluator auth, AdminEventBuilder events) {
        this.auth = auth;
        this.events = events;
        this.badge = new Badge(session, auth.adminAuth());
        this.sight = new Sight(session, auth.users());
    }

    /**
     * Lets in who holds this role, for what is about no single user.
     *
     * @throws ErrorResponseException 403 {@code torii_role}
     */
    public void view(StaffRole role) {
        if (!holds(role)) {
            throw refused(StaffRefusal.ROLE);
        }
    }

    /**
     * The user, for who holds this role and may view that user.
     *
     * @throws ErrorResponseException 403 {@code torii_role}, whoever is asked for; 404 {@code torii_unknown_user}
     */
    public UserModel view(StaffRole role, String user) {
        view(role);
        return sight.of(user);
    }

    /** Whether the caller may view this user. */
    public boolean sees(UserModel user) {
        return auth.users().canView(user);
    }

    /**
     * As {@link #view(StaffRole, String)}, also for an account that was removed: for who may view all users; whether it
     * is there.
     *
     * @throws ErrorResponseException 403 {@code torii_role}; 404 {@code torii_unknown_user}
     */
    public boolean viewRemoved(StaffRole role, String user) {
        view(role);
        return sight.ofRemoved(user);
    }

    /** A view of this user that is written down like an act. */
    public Permit look(StaffRole role, String user) {
        return new Permit(badge, role, view(role, user), events);
    }

    /**
     * An act about no single user, for who holds this role and showed a factor just now.
     *
     * @throws ErrorResponseException 403 with the reason's code
     */
    public Permit act(StaffRole role) {
        view(role);
        refuse(Misconfigured.unless(badge::idle));
        return new Permit(badge, role, null, events);
    }

    /**
     * An act on this user, for who holds this role, showed a factor just now, and is neither the user nor weaker.
     *
     * @throws ErrorResponseException 403 with the reason's code; 404 {@code torii_unknown_user}
     */
    public Permit act(StaffRole role, String user) {
        act(role);
        var seen = sight.of(user);
        // Administrators were not given the role: what they do with it is managing.
        if (!badge.carries(role) && !auth.users().canManage(seen)) {
            throw refused(StaffRefusal.ROLE);
        }
        refuse(badge.below(seen, role));
        return new Permit(badge, role, seen, events);
    }

    /** The answer to who may not: a code that stays the same, 403, or 429 for too many. */
    public static ErrorResponseException refused(StaffRefusal reason) {
        StaffMeters.refused(reason);
        var status = reason == StaffRefusal.TOO_MANY ? Response.Status.TOO_MANY_REQUESTS : Response.Status.FORBIDDEN;
        return new ErrorResponseException(reason.code(), null, status);
    }

    private static void refuse(Optional<StaffRefusal> reason) {
        reason.ifPresent(why -> {
            throw refused(why);
        });
    }

    private boolean holds(StaffRole role) {
        return badge.carries(role) || (role.comesWithRealm() && auth.realm().canManageRealm());
    }
}
