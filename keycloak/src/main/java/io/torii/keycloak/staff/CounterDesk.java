package io.torii.keycloak.staff;

import io.torii.domain.staff.StaffRole;
import io.torii.keycloak.calendar.UserMemberships;
import io.torii.keycloak.policy.RealmPolicy;
import org.keycloak.models.UserModel;

/** The counter at which a caller stands, if they do (R53). */
public record CounterDesk(Badge badge) {
    /** Whether the realm gives users like this one to the caller's groups. */
    public boolean serves(UserModel user) {
        return badge.carries(StaffRole.COUNTER)
                && RealmPolicy.of(badge.realm())
                        .get(StaffSettings.COUNTERS)
                        .serve(memberships(badge.actor()), memberships(user));
    }

    private UserMemberships memberships(UserModel person) {
        return new UserMemberships(badge.session(), badge.realm(), person);
    }
}
