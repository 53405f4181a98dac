package io.torii.endpoints.staff;

import io.torii.domain.Subject;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.accesspass.PasswordResets;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** A member of staff who lets users register, by a pass or a window. */
public record Registrar(KeycloakSession session, Subject actor) {
    /**
     * Nobody does for whom they have set a password: one person would have both factors (R7).
     *
     * @throws ErrorResponseException 403 {@code torii_password_reset}
     */
    public void admit(Subject user) {
        if (Misconfigured.unless(() -> new PasswordResets(session).by(actor, user))) {
            throw new ErrorResponseException("torii_password_reset", null, Response.Status.FORBIDDEN);
        }
    }
}
