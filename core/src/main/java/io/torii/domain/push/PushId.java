package io.torii.domain.push;

/** Names a request: 128 random bits as 22 characters of base64url. */
public record PushId(String value) {
    public PushId {
        if (value == null || !value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("a request's id has 22 characters of base64url");
        }
    }
}
