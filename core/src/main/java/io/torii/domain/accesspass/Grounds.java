package io.torii.domain.accesspass;

/**
 * Why a pass was made.
 *
 * @param issuer who answers for it
 * @param reason in the issuer's words, 1 to 200 characters; for staff, never shown to the user
 */
public record Grounds(Issuer issuer, String reason) {
    public static final int LONGEST = 200;

    public Grounds {
        if (!readable(reason)) {
            throw new IllegalArgumentException("a reason must have 1 to " + LONGEST + " printable characters");
        }
    }

    /** Whether this can be a reason. */
    public static boolean readable(String reason) {
        return reason != null
                && !reason.isBlank()
                && reason.length() <= LONGEST
                && reason.chars().noneMatch(Character::isISOControl);
    }
}
