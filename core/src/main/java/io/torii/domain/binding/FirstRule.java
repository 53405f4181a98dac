package io.torii.domain.binding;

/** What a realm asks of whoever binds a first method: {@code torii.enrollment.first} (R4). */
public enum FirstRule {
    /** As {@link #MAIL_CODE} for who has a confirmed address outside the realm's own domains, else the password. */
    AUTO,
    MAIL_CODE,
    NETWORK,
    /** Nobody but who is let in by staff. */
    TAP,
    PASSWORD
}
