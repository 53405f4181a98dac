package io.torii.endpoints.staff;

import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.ErrorResponseException;
import org.keycloak.services.resources.admin.fgap.UserPermissionEvaluator;

/** Whom a caller may view, by Keycloak's permissions, coarse or fine-grained. */
record Sight(KeycloakSession session, UserPermissionEvaluator users) {
    /** @throws ErrorResponseException 404 {@code torii_unknown_user}, whether or not there is such a user */
    UserModel of(String id) {
        var user = found(id);
        if (user == null || !users.canView(user)) {
            throw new ErrorResponseException("torii_unknown_user", null, Response.Status.NOT_FOUND);
        }
        return user;
    }

    /** As {@link #of}, except that who may view everybody may ask about who was removed; whether there is such a user. */
    boolean ofRemoved(String id) {
        if (found(id) != null || !users.canView()) {
            of(id);
            return true;
        }
        return false;
    }

    private UserModel found(String id) {
        return id == null
                ? null
                : session.users().getUserById(session.getContext().getRealm(), id);
    }
}
