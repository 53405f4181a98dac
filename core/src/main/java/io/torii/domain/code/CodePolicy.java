package io.torii.domain.code;

import java.time.Duration;

/**
 * What a realm wants of its one-time codes.
 *
 * @param digits 5 to 8 (R47)
 * @param lifetime 1 to 10 minutes; NIST SP 800-63B-4 §3.1.3.2 allows ten at most
 * @param coolDown between two texts to one number, 10 s to 5 minutes
 * @param tries how many entries are looked at
 */
public record CodePolicy(int digits, Duration lifetime, Duration coolDown, Tries tries) {
    /** A resend repeats a code that has at least this much of its life left; later it opens a new challenge (R6). */
    public static final Duration REPEATABLE = Duration.ofMinutes(2);

    public CodePolicy {
        Figures.within("digits", digits, 5, 8);
        Figures.within("lifetime in seconds", lifetime.toSeconds(), 60, 600);
        Figures.within("cool-down in seconds", coolDown.toSeconds(), 10, 300);
    }

    /**
     * How many entries are looked at.
     *
     * @param perCode of one code and of those that replaced it, 1 to 10
     * @param perMethod of one user, over all sessions, 3 to 50
     * @param window in which they count, 5 to 60 minutes
     */
    public record Tries(int perCode, int perMethod, Duration window) {
        public Tries {
            Figures.within("tries per code", perCode, 1, 10);
            Figures.within("tries per method", perMethod, 3, 50);
            Figures.within("window in seconds", window.toSeconds(), 300, 3600);
        }
    }
}
