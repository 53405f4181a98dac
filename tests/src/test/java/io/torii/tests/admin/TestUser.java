package io.torii.tests.admin;

import java.util.List;

/**
 * A user made for one test.
 *
 * @param id Keycloak's id
 * @param username also the account's mail address, before {@code @example.org}
 * @param numbers registered numbers in E.164 form, in the user's order
 */
public record TestUser(String realm, String id, String username, List<String> numbers) {
    public static final String PASSWORD = "demo";

    public String email() {
        return username + "@example.org";
    }

    public String number() {
        return numbers.get(0);
    }
}
