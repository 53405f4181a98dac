package io.torii.domain.where;

import io.torii.domain.binding.NetworkRange;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One of an institution's own networks, by the name that its people know it by.
 *
 * @param english 1 to 64 characters, none invisible
 * @param japanese the same
 */
public record NamedNetwork(NetworkRange range, String english, String japanese) {
    public static final int MOST = 64;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    public NamedNetwork {
        require(english);
        require(japanese);
    }

    public String name(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? japanese : english;
    }

    private static void require(String name) {
        var length = name.codePointCount(0, name.length());
        if (name.isBlank() || length > MOST || UNPRINTABLE.matcher(name).find()) {
            throw new IllegalArgumentException("a name has 1 to " + MOST + " printable characters");
        }
    }
}
