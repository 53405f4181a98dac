package io.torii.domain.application;

/**
 * Who filed an application at a counter, and what was seen there (R53).
 *
 * @param clerk Keycloak's id of the member of staff
 * @param card which card was checked, in the clerk's words, 1 to 200 characters
 */
public record Counter(String clerk, String card) {
    public static final int LONGEST = 200;

    public Counter {
        if (clerk == null || clerk.isBlank()) {
            throw new IllegalArgumentException("a counter has a clerk");
        }
        if (card == null || card.isBlank() || card.length() > LONGEST) {
            throw new IllegalArgumentException("the card must have 1 to " + LONGEST + " characters");
        }
    }
}
