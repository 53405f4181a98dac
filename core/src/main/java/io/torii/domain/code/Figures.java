package io.torii.domain.code;

/** The one way in which this room refuses a figure out of range. */
final class Figures {
    private Figures() {}

    static void within(String name, long figure, long least, long most) {
        if (figure < least || figure > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + figure);
        }
    }
}
