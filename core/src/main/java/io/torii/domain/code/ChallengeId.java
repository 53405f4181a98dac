package io.torii.domain.code;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names one open challenge: 128 random bits in base64url without padding (R6). */
public record ChallengeId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public ChallengeId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a challenge id has 22 characters of base64url");
        }
    }

    /** The id that was written down as these characters, if they are one. */
    public static Optional<ChallengeId> parse(String written) {
        return Optional.ofNullable(written).filter(FORM.asMatchPredicate()).map(ChallengeId::new);
    }
}
