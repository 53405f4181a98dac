package io.torii.keycloak.policy;

/** A stored setting is outside its range: whoever needed it refuses. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String range;

    SettingException(String key, String range, Throwable cause) {
        super(key + " must be " + range, cause);
        this.key = key;
        this.range = cause instanceof LineException ? cause.getMessage() + " (" + range + ")" : range;
    }

    public String key() {
        return key;
    }

    public String range() {
        return range;
    }
}
