package io.torii.domain.history;

/** Whose doing a change of methods was. */
public enum Hand {
    /** The user, in a sign-in or in the account console. */
    USER,
    /** The user's phone, which removed itself. */
    DEVICE,
    /** Whoever opened the link in a mail to the user. */
    LINK,
    /** A member of staff or an administrator. */
    STAFF,
    /** Nobody said so: it came with an import, or a script or directory changed it; it was found afterwards. */
    FOUND,
    /** The account was removed. */
    REMOVAL
}
