package io.torii.keycloak.policy;

/** The least and the most that a figure may be, both included. */
public record Range(int least, int most) {
    public Range {
        if (least > most) {
            throw new IllegalArgumentException("least must not be above most");
        }
    }

    int check(int figure) {
        if (figure < least || figure > most) {
            throw new IllegalArgumentException("must be " + this + ", was " + figure);
        }
        return figure;
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
