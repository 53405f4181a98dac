package io.torii.domain.delivery;

/** Keeps a figure in its range; the message names rule and value. */
final class Figure {
    private Figure() {}

    static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }
}
