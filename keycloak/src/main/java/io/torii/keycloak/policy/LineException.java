package io.torii.keycloak.policy;

/** One line of a setting cannot be read; its message names the line, and nothing that could be a secret. */
public final class LineException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public LineException(int line, String why) {
        super("line " + line + ": " + why);
    }
}
