package io.torii.keycloak.enrollment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.torii.domain.calendar.Who;
import io.torii.keycloak.calendar.UserMemberships;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.util.JsonSerialization;

/**
 * What an administrator has put a user into: a group, a role, or with a new account any of them.
 *
 * @param user the user's id
 * @param group the group's id, or null
 * @param roles what was said of the roles, or null
 */
record Joining(String user, String group, String roles) {
    private static final Pattern PLACE =
            Pattern.compile("users/([^/]+)(?:/groups/([^/]+)|/role-mappings/(?:realm|clients/[^/]+))?");
    private static final TypeReference<List<Map<String, Object>>> ROLES = new TypeReference<>() {};

    static Optional<Joining> of(AdminEvent event) {
        return Optional.ofNullable(event.getResourcePath())
                .filter(path -> event.getOperationType() == OperationType.CREATE && event.getError() == null)
                .map(PLACE::matcher)
                .filter(Matcher::matches)
                .map(place -> new Joining(
                        place.group(1),
                        place.group(2),
                        place.group().contains("/role-mappings/") ? event.getRepresentation() : null));
    }

    /** Whether this is, or is beneath, what is named. */
    boolean into(KeycloakSession session, Who named) {
        var realm = session.getContext().getRealm();
        if (group == null && roles == null) {
            return true;
        }
        if (group != null && named.kind() == Who.Kind.GROUP) {
            var joined = session.groups().getGroupById(realm, group);
            return joined != null && UserMemberships.within(joined, named.name());
        }
        var role = named.kind() == Who.Kind.ROLE
                ? KeycloakModelUtils.getRoleFromString(session, realm, named.name())
                : null;
        return role != null && (group == null ? given(session, role) : gives(session, role));
    }

    private boolean gives(KeycloakSession session, RoleModel role) {
        var joined = session.groups().getGroupById(session.getContext().getRealm(), group);
        return joined != null && joined.hasRole(role);
    }

    private boolean given(KeycloakSession session, RoleModel role) {
        try {
            return JsonSerialization.readValue(roles, ROLES).stream()
                    .map(each -> session.getContext().getRealm().getRoleById(String.valueOf(each.get("id"))))
                    .filter(Objects::nonNull)
                    .anyMatch(each -> each.hasRole(role));
        } catch (IOException e) {
            // Told once too often rather than not at all.
            return true;
        }
    }
}
