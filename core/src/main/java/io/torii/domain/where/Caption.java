package io.torii.domain.where;

import java.util.regex.Pattern;

/**
 * Words by others, such as a client's name or what a browser calls itself, made fit for one line of a small screen:
 * nothing that turns the direction of writing, breaks the line or towers over it, and 80 characters at most.
 *
 * @param text may be empty
 */
public record Caption(String text) {
    public static final int MOST = 80;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");
    private static final Pattern TOWER = Pattern.compile("(\\p{M}{3})\\p{M}+");
    private static final String ELLIPSIS = "…";

    public static Caption of(String words) {
        var spaced = SPACE.matcher(words).replaceAll(" ");
        var visible = INVISIBLE.matcher(spaced).replaceAll("");
        return new Caption(cut(TOWER.matcher(visible).replaceAll("$1").strip()));
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, MOST - 1)) + ELLIPSIS;
    }
}
