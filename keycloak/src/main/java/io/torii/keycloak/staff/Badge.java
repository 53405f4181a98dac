package io.torii.keycloak.staff;

import io.torii.domain.Subject;
import io.torii.domain.staff.StaffPolicy;
import io.torii.domain.staff.StaffRefusal;
import io.torii.domain.staff.StaffRole;
import io.torii.domain.staff.StaffTarget;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.binding.Seniority;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.admin.AdminAuth;

/**
 * Who calls the admin REST of a realm, by the token that Keycloak has checked.
 *
 * @param session in the context of the realm that is administered
 */
public record Badge(KeycloakSession session, AdminAuth auth) {
    /** Whether the token carries this role of the realm's. */
    public boolean carries(StaffRole role) {
        return ofThisRealm() && auth.hasRealmRole(role.role());
    }

    /** Why nobody asks by the client that the token was issued to, if so. */
    public Optional<StaffRefusal> elsewhere() {
        return StaffSettings.clients(RealmPolicy.of(realm()))
                .refusal(auth.getClient().getClientId());
    }

    /** Why this caller sees nothing, if so (R7). */
    public Optional<StaffRefusal> blind() {
        return new BadgeProof(this).proof().blind(policy());
    }

    /** Why this caller does nothing now, if so (R7). */
    public Optional<StaffRefusal> idle() {
        return new BadgeProof(this).proof().refusal(policy(), new KeycloakClock().now());
    }

    /** Why this role does not reach that account, if so. */
    public Optional<StaffRefusal> below(UserModel user, StaffRole role) {
        var own = ofThisRealm() && actor().getId().equals(user.getId());
        return new StaffTarget(own, !new Seniority(actor(), realm()).covers(user)).refusal(role);
    }

    public UserModel actor() {
        return auth.getUser();
    }

    /** The caller, of the realm that they belong to. */
    public Subject subject() {
        return new Subject(auth.getRealm().getId(), actor().getId());
    }

    private StaffPolicy policy() {
        return StaffSettings.policy(RealmPolicy.of(realm()));
    }

    boolean ofThisRealm() {
        return auth.getRealm().getId().equals(realm().getId());
    }

    RealmModel realm() {
        return session.getContext().getRealm();
    }
}
