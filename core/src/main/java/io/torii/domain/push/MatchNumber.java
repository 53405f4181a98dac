package io.torii.domain.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;

/** The number that one browser shows and a phone types back. */
public final class MatchNumber {
    private final String figures;

    private MatchNumber(String figures) {
        this.figures = figures;
    }

    /**
     * Of exactly these figures.
     *
     * @throws IllegalArgumentException unless there are 2 to 6 and all are decimal
     */
    public static MatchNumber of(String figures) {
        if (figures == null || !figures.matches("[0-9]{2,6}")) {
            throw new IllegalArgumentException("a number has 2 to 6 figures");
        }
        return new MatchNumber(figures);
    }

    /**
     * Whether somebody typed it, with blanks around it or not and full width (as Japanese keyboards do) or not: there is
     * one try. In constant time, whatever was typed.
     */
    public boolean matches(String typed) {
        var plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        return MessageDigest.isEqual(figures.getBytes(StandardCharsets.UTF_8), plain.getBytes(StandardCharsets.UTF_8));
    }

    /** How many figures it has, which everybody may know. */
    public int digits() {
        return figures.length();
    }

    /** The figures, for the page of the browser that began and the store, nobody else. */
    public String reveal() {
        return figures;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchNumber that && matches(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return "MatchNumber[redacted]";
    }
}
