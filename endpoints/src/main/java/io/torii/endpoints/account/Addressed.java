package io.torii.endpoints.account;

import io.torii.domain.Subject;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/** Whom an address names. */
final class Addressed {
    private static final int LONGEST = 255;

    private Addressed() {}

    /**
     * The account with this id, whether there is one or not.
     *
     * @throws ErrorResponseException 404 for what no account can be called, whoever asks
     */
    static Subject subject(KeycloakSession session, String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new ErrorResponseException("torii_unknown_user", null, Response.Status.NOT_FOUND);
        }
        return new Subject(session.getContext().getRealm().getId(), id);
    }
}
