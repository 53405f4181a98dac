package io.torii.domain.call;

/**
 * What a provider's signed webhook tells of a call. It comes twice, late and out of order.
 *
 * @param kind what happened
 * @param line the provider's own name for the call, 1 to 96 characters: keys count on the line that was answered only
 * @param keys what was pressed; none unless the kind is {@link Kind#KEYS}
 */
public record CallNews(Kind kind, String line, Keys keys) {
    private static final int LONGEST = 96;

    public CallNews {
        if (line == null || line.isBlank() || line.length() > LONGEST) {
            throw new IllegalArgumentException("a provider's name for a call must have 1 to 96 characters");
        }
    }

    public static CallNews of(Kind kind, String line) {
        return new CallNews(kind, line, Keys.NONE);
    }

    public static CallNews pressed(String line, Keys keys) {
        return new CallNews(Kind.KEYS, line, keys);
    }

    /** The same, with the provider in the line's name: two providers may name their calls alike. */
    public CallNews by(String provider) {
        return new CallNews(kind, provider + "/" + line, keys);
    }

    /** Whether it says that nobody was reached, or that the line is closed. */
    public boolean ends() {
        return switch (kind) {
            case MACHINE, BUSY, NO_ANSWER, FAILED, CLOSED -> true;
            case UNDER_WAY, ANSWERED, PERSON_ANSWERED, PERSON, KEYS -> false;
        };
    }

    /** What can happen to a call. */
    public enum Kind {
        /** It goes on: it rings, say. */
        UNDER_WAY,
        /** Somebody, or something, answered: the prompt begins now. */
        ANSWERED,
        /** Likewise, and the vendor has looked for a machine first and found none. */
        PERSON_ANSWERED,
        /** The vendor has looked for a machine and found none. */
        PERSON,
        /** Keys were pressed after a prompt, or none in time. */
        KEYS,
        /** What answered is an answering machine. */
        MACHINE,
        BUSY,
        NO_ANSWER,
        /** The provider could not call. */
        FAILED,
        /** The line is closed, whoever closed it. */
        CLOSED
    }
}
