package io.torii.domain.accesspass;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The letters and digits of a pass: shown once to whoever hands it out, stored nowhere. */
public final class PassSecret {
    /** None looks like another: no 0, 1, I, O. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}]");

    private final String value;

    private PassSecret(String value) {
        this.value = value;
    }

    /** As many characters as there are random bytes: five bits of each, so none is likelier than another. */
    public static PassSecret of(byte[] random) {
        var text = new StringBuilder(random.length);
        for (var each : random) {
            text.append(ALPHABET.charAt(each & 0x1f));
        }
        return new PassSecret(text.toString());
    }

    /**
     * What somebody meant who typed a pass where nothing but a pass goes: case, blanks, hyphens and full width do not
     * matter there. In the place of a password they do, or passwords would be tries.
     */
    public static String meant(String typed) {
        var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The characters themselves: for the one page or answer that shows them, nobody else. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "PassSecret[redacted]";
    }
}
