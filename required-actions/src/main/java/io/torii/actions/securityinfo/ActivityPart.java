package io.torii.actions.securityinfo;

import java.util.List;

/**
 * What {@code torii-info-activity.ftl} and {@code torii-info-older.ftl} read; {@code torii-info-report.ftl} reads one entry.
 *
 * @param entries who was let in, one for each browser, the newest first
 * @param refused what was refused, by service and neighbourhood, the latest first
 * @param older the page after this one, or empty
 */
public record ActivityPart(List<Entry> entries, List<Entry> refused, String older) {
    /**
     * One attempt to sign in, or several that were refused.
     *
     * @param at what names it in forms
     * @param when in the user's words
     * @param client the service's name
     * @param method the word of the trace, or empty
     * @param place about where it came from, or empty
     * @param standing what can be said of it
     * @param many how many were refused, the last of them at that instant; 1 for who was let in
     */
    public record Entry(
            String at, String when, String client, String method, String place, Standing standing, long many) {}

    /** What can be said of an attempt. */
    public enum Standing {
        IN,
        REFUSED,
        /** It is this very session's. */
        OWN,
        REPORTED
    }
}
