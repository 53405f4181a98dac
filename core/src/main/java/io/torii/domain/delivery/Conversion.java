package io.torii.domain.delivery;

/**
 * How many codes to a prefix came back, each user with each number counted once.
 *
 * @param settled of which one was typed back, or one is older than a code lives
 * @param typedBack those of them that were typed back
 */
public record Conversion(long settled, long typedBack) {
    public Conversion {
        if (settled < typedBack || typedBack < 0) {
            throw new IllegalArgumentException(typedBack + " of " + settled + " cannot have been typed back");
        }
    }
}
