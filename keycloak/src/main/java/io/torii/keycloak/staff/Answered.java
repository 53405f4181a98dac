package io.torii.keycloak.staff;

/**
 * What is kept of an answer for who asks again.
 *
 * @param status HTTP's
 * @param json the body without what is shown once only, at most 4000 characters
 * @param secret whether there was such a part
 */
public record Answered(int status, String json, boolean secret) {
    private static final int MOST = 4000;

    public Answered {
        if (json.length() > MOST) {
            throw new IllegalArgumentException("an answer must have at most " + MOST + " characters");
        }
    }
}
