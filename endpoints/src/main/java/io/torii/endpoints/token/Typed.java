package io.torii.endpoints.token;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Members of a request's body. */
final class Typed {
    private static final int LONGEST = 64;

    private Typed() {}

    /** @throws org.keycloak.services.ErrorResponseException 400 {@code torii_token_} and the member's name */
    static String text(Map<String, ?> asked, String member) {
        if (asked != null && asked.get(member) instanceof String typed && fits(typed.strip())) {
            return typed.strip();
        }
        throw Refused.answer("torii_token_" + member, Response.Status.BAD_REQUEST);
    }

    /** Nobody proves a token for somebody who is not there (R59). */
    static void present(Map<String, ?> asked) {
        if (asked == null || !Boolean.TRUE.equals(asked.get("present"))) {
            throw Refused.answer("torii_token_present", Response.Status.BAD_REQUEST);
        }
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
