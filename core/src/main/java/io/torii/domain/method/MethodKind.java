package io.torii.domain.method;

/** The kinds of credential that a sign-in can verify after the password; what is not listed here is no method. */
public enum MethodKind {
    PHONE(true, false),
    /** Number matching with an authenticator that a phone carries; a number can be talked out of its user. */
    PUSH(true, false),
    APP(true, false),
    SECURITY_KEY(true, true),
    PASSKEY(true, true),
    /** Accepted beside a usable method only (R17). */
    RECOVERY_CODES(false, false),
    /** No credential: an identity provider's word, where the realm takes it (R33). */
    BROKERED(false, false);

    private final boolean counts;
    private final boolean phishingResistant;

    MethodKind(boolean counts, boolean phishingResistant) {
        this.counts = counts;
        this.phishingResistant = phishingResistant;
    }

    /** Whether it counts for enrolment, the trial and the last-method rule (R17). */
    public boolean counts() {
        return counts;
    }

    /** The level of a session in which it was verified: 2, or 3 for what cannot be phished (R32). */
    public int level() {
        return phishingResistant ? 3 : 2;
    }
}
