package io.torii.domain.application;

import io.torii.domain.MacKey;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the applicant is shown once and types in the approved window (R5): ten characters without look-alikes. */
public final class PickUpCode {
    public static final int LENGTH = 10;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}]");
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String characters;

    private PickUpCode(String characters) {
        this.characters = characters;
    }

    /** Of ten random bytes: five bits of each, 50 in all, so that no character is likelier than another. */
    public static PickUpCode of(byte[] random) {
        if (random.length != LENGTH) {
            throw new IllegalArgumentException("a code is made of " + LENGTH + " bytes, had " + random.length);
        }
        var text = new StringBuilder();
        for (var one : random) {
            text.append(ALPHABET.charAt(one & 0x1f));
        }
        return new PickUpCode(text.toString());
    }

    /** What somebody typed; case, blanks, hyphens and full width do not matter. Empty for what can be none. */
    public static Optional<PickUpCode> parse(String typed) {
        var narrow = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        var plain = BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
        return WHOLE.matcher(plain).matches() ? Optional.of(new PickUpCode(plain)) : Optional.empty();
    }

    /** For the page that shows it, nobody else. */
    public String reveal() {
        return characters;
    }

    /** What is stored of it: bound to its application, so that it serves for no other. */
    public PickUpDigest digest(ApplicationId id, MacKey key) {
        return new PickUpDigest(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.mac("application.pick-up", id.value(), characters)));
    }

    @Override
    public String toString() {
        return "PickUpCode[redacted]";
    }
}
