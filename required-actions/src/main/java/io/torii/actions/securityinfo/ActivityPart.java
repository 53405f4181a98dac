package io.torii.actions.securityinfo;

import java.util.List;

/**
 * What {@code torii-info-activity.ftl} reads; {@code torii-info-report.ftl} reads one entry.
 *
 * @param entries the newest first
 */
public record ActivityPart(List<Entry> entries) {
    /**
     * One attempt to sign in.
     *
     * @param at what names it in forms
     * @param when in the user's words
     * @param client the service's name
     * @param method the word of the trace, or empty
     * @param address about where it came from, or empty
     * @param standing what can be said of it
     */
    public record Entry(String at, String when, String client, String method, String address, Standing standing) {}

    /** What can be said of an attempt. */
    public enum Standing {
        IN,
        REFUSED,
        /** It is this very session's. */
        OWN,
        REPORTED
    }
}
