package io.torii.endpoints.staff;

import io.torii.domain.staff.StaffRole;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.staff.Badge;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * Who may ask what of the admin REST (R7, R55). Torii's role says what; of whom, where the
 * realm has fine-grained permissions on, Keycloak's: a user whom the caller may not view is answered like one that is not
 * there.
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
        this.sight = new Sight(badge, auth.users());
    }

    /** Who asks, and whom they may view: for who was let in. */
    public Sight sight() {
        return sight;
    }

    /** Whether the caller has this role, given or with the realm. */
    public boolean holds(StaffRole role) {
        return badge.carries(role) || (role.comesWithRealm() && auth.realm().canManageRealm());
    }

    /**
     * Lets in whose client may ask at all, whoever they are.
     *
     * @throws ErrorResponseException 403 {@code torii_client}
     */
    public void enter() {
        Refusals.of(Misconfigured.unless(badge::elsewhere));
    }

    /**
     * Lets in who holds this role and showed a factor in this session, for what is about no single user. Who manages the
     * whole realm sees without: Keycloak's own interface shows them as much, and lets them take the question away.
     *
     * @throws ErrorResponseException 403 {@code torii_client}, {@code torii_role}, {@code torii_factor_missing},
     *     {@code torii_factor_weak}
     */
    public void view(StaffRole role) {
        enter();
        Refusals.unless(holds(role));
        if (!auth.realm().canManageRealm()) {
            Refusals.of(Misconfigured.unless(badge::blind));
        }
    }

    /**
     * The same for what is about everybody, for who may view everybody.
     *
     * @throws ErrorResponseException as {@link #view(StaffRole)}
     */
    public void viewAll(StaffRole role) {
        view(role);
        Refusals.unless(sight.all());
    }

    /**
     * The user, for who holds this role and may view that user.
     *
     * @throws ErrorResponseException 403 {@code torii_role}, whoever is asked for; 404 {@code torii_unknown_user}
     */
    public UserModel view(StaffRole role, String user) {
        view(role);
        return sight.of(role, user);
    }

    /**
     * As {@link #view(StaffRole, String)}, also for an account that was removed: for who may view all users; whether it
     * is there.
     *
     * @throws ErrorResponseException 403 {@code torii_role}; 404 {@code torii_unknown_user}
     */
    public boolean viewRemoved(StaffRole role, String user) {
        view(role);
        return sight.ofRemoved(role, user);
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
        Refusals.of(Misconfigured.unless(badge::idle));
        return new Permit(badge, role, null, events);
    }

    /**
     * An act on this user, for who holds this role, showed a factor just now, and is neither the user nor weaker.
     *
     * @throws ErrorResponseException 403 with the reason's code; 404 {@code torii_unknown_user}
     */
    public Permit act(StaffRole role, String user) {
        act(role);
        var seen = sight.of(role, user);
        Refusals.unless(sight.reaches(seen, role));
        Refusals.of(badge.below(seen, role));
        return new Permit(badge, role, seen, events);
    }
}
