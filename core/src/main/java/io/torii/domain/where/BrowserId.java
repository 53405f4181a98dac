package io.torii.domain.where;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names one browser in one realm: 128 random bits that only its cookie holds; what is stored is a digest. */
public final class BrowserId {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final String value;

    private BrowserId(String value) {
        this.value = value;
    }

    /** The id that was written as these 22 characters of base64url, if they are one. */
    public static Optional<BrowserId> parse(String written) {
        return Optional.ofNullable(written).filter(FORM.asMatchPredicate()).map(BrowserId::new);
    }

    /** The characters themselves: for the cookie and for digests, nobody else. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "BrowserId[redacted]";
    }
}
