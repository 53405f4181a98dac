package io.torii.endpoints.token;

import io.torii.domain.token.TokenHandling;
import jakarta.ws.rs.core.Response;
import org.keycloak.services.ErrorResponseException;

/** Why nothing was done with a token, as a code that stays the same. */
final class Refused {
    private Refused() {}

    /** @throws ErrorResponseException for everything but what was done */
    static void unlessDone(TokenHandling handling) {
        switch (handling) {
            case DONE -> {}
            case UNKNOWN -> throw unknown();
            case PLACE, FULL, LAST -> throw answer(handling.code(), Response.Status.CONFLICT);
            case ROLE -> throw answer(handling.code(), Response.Status.FORBIDDEN);
            case WAIT -> throw answer(handling.code(), Response.Status.TOO_MANY_REQUESTS);
            case CODE, CLOCK -> throw answer(handling.code(), Response.Status.BAD_REQUEST);
        }
    }

    static ErrorResponseException unknown() {
        return answer(TokenHandling.UNKNOWN.code(), Response.Status.NOT_FOUND);
    }

    static ErrorResponseException answer(String code, Response.Status status) {
        return new ErrorResponseException(code, null, status);
    }
}
