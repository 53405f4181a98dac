package io.torii.endpoints.accesspass;

import io.torii.domain.accesspass.Issued.Refusal;
import jakarta.ws.rs.core.Response;
import org.keycloak.services.ErrorResponseException;

/** Why no pass was made, as a code that stays the same. */
final class Refused {
    private Refused() {}

    static ErrorResponseException of(Refusal why) {
        return switch (why) {
            case SELF -> answer("torii_own_account", Response.Status.FORBIDDEN);
            case SCOPE -> answer("torii_pass_scope", Response.Status.FORBIDDEN);
            case LIFE -> answer("torii_pass_life", Response.Status.BAD_REQUEST);
            case START -> answer("torii_pass_start", Response.Status.BAD_REQUEST);
        };
    }

    /** The order itself cannot be read. */
    static ErrorResponseException order(String field) {
        return answer("torii_pass_" + field, Response.Status.BAD_REQUEST);
    }

    private static ErrorResponseException answer(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
