package io.torii.keycloak.application;

/**
 * What a page of applications says: a message key and what goes into it.
 *
 * @param key empty for nothing to say
 * @param what a time or a date, or empty
 */
public record PageWords(String key, String what) {
    public static PageWords of(String key) {
        return new PageWords(key, "");
    }

    /** Whether it is good news, so that it is shown as such. */
    public boolean good() {
        return key.endsWith("-done");
    }
}
