package io.torii.domain.application;

/** Names an application, and the photo that came with it: 128 random bits as 22 characters of base64url. */
public record ApplicationId(String value) {
    public ApplicationId {
        if (value == null || !value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("an application's id has 22 characters of base64url");
        }
    }
}
