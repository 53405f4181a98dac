package io.torii.domain.application;

/** What is applied for. */
public enum Kind {
    /** A window in which new methods are registered (R5, R14). */
    REGISTER_AGAIN,
    /** MFA ends and the methods go (R13). */
    END_MFA,
    /** The same under a mandate, which leaves the account alone until a date (R13, R100). */
    EXEMPTION,
    /** A hardware token, for who can register nothing else; it is handed out afterwards (R59, R88). */
    TOKEN;

    /** Whether it takes the second factor away for good: asked for with one, or at a counter. */
    public boolean ends() {
        return this == END_MFA || this == EXEMPTION;
    }
}
