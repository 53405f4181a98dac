package io.torii.domain.call;

/**
 * How often one user is called (R29).
 *
 * @param hour calls in an hour, 1 to 10
 * @param day calls in a day, 1 to 50
 * @param unanswered calls in an hour that stay unanswered, or are reported, before none follows until another method
 *     has succeeded, 1 to 5
 */
public record Allowance(int hour, int day, int unanswered) {
    public Allowance {
        within("calls in an hour", hour, 10);
        within("calls in a day", day, 50);
        within("unanswered calls", unanswered, 5);
    }

    private static void within(String name, int figure, int most) {
        if (figure < 1 || figure > most) {
            throw new IllegalArgumentException(name + " must be 1 to " + most + ", was " + figure);
        }
    }
}
