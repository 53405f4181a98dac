package io.torii.domain.token;

import java.time.Instant;
import java.util.Optional;

/**
 * One token of a realm, without its seed.
 *
 * @param serial what is printed on it
 * @param mode how it makes codes
 * @param make by whom, and what it is
 * @param meantFor a user's name that the list gave, or empty
 * @param place where it is
 * @param since when it came there
 */
public record Token(
        String serial, TokenMode mode, FactoryToken.Make make, String meantFor, Place place, Instant since) {
    /** Whether this user has it, in use or not yet. */
    public boolean isOf(String user) {
        return place.user().filter(user::equals).isPresent();
    }

    /**
     * Where a token is.
     *
     * @param state in the drawer, handed out, in use, gone
     * @param user who has it
     * @param credential Keycloak's id of what verifies its codes, once it is in use
     */
    public record Place(TokenState state, Optional<String> user, Optional<String> credential) {}
}
