package io.torii.domain;

import java.util.Locale;

/**
 * What an institution says in its own words.
 *
 * @param english for everybody else
 * @param japanese for who reads Japanese
 */
public record Told(String english, String japanese) {
    private static final int MOST = 500;

    public Told {
        require(english);
        require(japanese);
    }

    private static void require(String words) {
        if (words.isBlank() || words.length() > MOST) {
            throw new IllegalArgumentException("words must have 1 to " + MOST + " characters in each language");
        }
    }

    public String in(Locale language) {
        return language.getLanguage().equals("ja") ? japanese : english;
    }
}
