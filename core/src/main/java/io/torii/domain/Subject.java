package io.torii.domain;

/**
 * Whom a ceremony is about.
 *
 * @param realm Keycloak's realm id, 1 to 36 characters
 * @param user Keycloak's user id, 1 to 255 characters (federated ones carry their provider's id)
 */
public record Subject(String realm, String user) {
    public Subject {
        require(realm, 36, "realm");
        require(user, 255, "user");
    }

    private static void require(String id, int most, String name) {
        if (id == null || id.isBlank() || id.length() > most) {
            throw new IllegalArgumentException(name + " must have 1 to " + most + " characters");
        }
    }
}
