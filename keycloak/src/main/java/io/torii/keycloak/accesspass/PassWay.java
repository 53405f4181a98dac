package io.torii.keycloak.accesspass;

/** Where a pass is typed. */
public enum PassWay {
    /** In the place of the password. */
    PASSWORD,
    /** On the verification page. */
    VERIFICATION,
    /** On the way to a new password in the place of a forgotten one. */
    RESET
}
