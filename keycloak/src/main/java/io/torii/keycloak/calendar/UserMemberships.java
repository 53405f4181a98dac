package io.torii.keycloak.calendar;

import io.torii.domain.calendar.Memberships;
import io.torii.domain.calendar.Who;
import org.keycloak.models.GroupModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What Keycloak knows of one user, from what it keeps cached of users, groups and roles. */
public record UserMemberships(KeycloakSession session, RealmModel realm, UserModel user) implements Memberships {
    @Override
    public boolean include(Who named) {
        return switch (named.kind()) {
            case EVERYBODY -> true;
            case GROUP -> user.getGroupsStream().anyMatch(group -> within(group, named.name()));
            case ROLE -> holds(named.name());
        };
    }

    /** Whether a group is the one of this path or lies below it. */
    public static boolean within(GroupModel group, String path) {
        for (var each = group; each != null; each = each.getParent()) {
            if (KeycloakModelUtils.buildGroupPath(each).equals(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String name) {
        var role = KeycloakModelUtils.getRoleFromString(session, realm, name);
        return role != null && user.hasRole(role);
    }
}
