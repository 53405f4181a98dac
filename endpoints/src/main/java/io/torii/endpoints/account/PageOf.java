package io.torii.endpoints.account;

import jakarta.ws.rs.core.Response;
import org.keycloak.services.ErrorResponseException;

/**
 * One page of a list.
 *
 * @param first how many are left out
 * @param max how many it has at most, 1 to 100
 */
public record PageOf(int first, int max) {
    private static final int MOST = 100;
    private static final int FURTHEST = 1_000_000;

    /** @throws ErrorResponseException 400 {@code torii_bad_page} */
    public PageOf {
        if (first < 0 || first > FURTHEST || max < 1 || max > MOST) {
            throw bad();
        }
    }

    /**
     * As it was asked for.
     *
     * @throws ErrorResponseException 400 {@code torii_bad_page}
     */
    public static PageOf of(String first, String max) {
        try {
            return new PageOf(Integer.parseInt(first), Integer.parseInt(max));
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private static ErrorResponseException bad() {
        return new ErrorResponseException("torii_bad_page", null, Response.Status.BAD_REQUEST);
    }
}
