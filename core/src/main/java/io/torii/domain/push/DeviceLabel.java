package io.torii.domain.push;

import java.util.regex.Pattern;

/** The user's name for a device: 1 to 64 printable characters (R94), without blanks at its ends. */
public record DeviceLabel(String value) {
    private static final int LONGEST = 64;
    /** Blanks that {@link String#strip} leaves; alone they would be a name that nobody sees. */
    private static final String UNBREAKABLE = "\\p{Zs}";
    /** Controls, formats (bidirectional overrides among them), surrogates, private use and unassigned, line separators. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]|\\A" + UNBREAKABLE + "|" + UNBREAKABLE + "\\z");

    public DeviceLabel {
        value = value == null ? "" : value.strip();
        if (value.isEmpty()
                || value.codePointCount(0, value.length()) > LONGEST
                || UNPRINTABLE.matcher(value).find()) {
            throw new IllegalArgumentException("a label has 1 to 64 printable characters");
        }
    }
}
