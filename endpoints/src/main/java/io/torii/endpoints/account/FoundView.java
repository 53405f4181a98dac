package io.torii.endpoints.account;

import org.keycloak.models.UserModel;

/** One user who was found, with what tells two of them apart. */
public record FoundView(String id, String username, String email, String firstName, String lastName, boolean enabled) {
    static FoundView of(UserModel user) {
        return new FoundView(
                user.getId(),
                user.getUsername(),
                user.getEmail(),
                user.getFirstName(),
                user.getLastName(),
                user.isEnabled());
    }
}
