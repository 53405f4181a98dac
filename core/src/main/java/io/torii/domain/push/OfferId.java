package io.torii.domain.push;

/** Names an offer to the page that shows it: 128 random bits as 22 characters of base64url. */
public record OfferId(String value) {
    public OfferId {
        if (value == null || !value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("an offer's id has 22 characters of base64url");
        }
    }
}
