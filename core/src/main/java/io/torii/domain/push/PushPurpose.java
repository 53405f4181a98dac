package io.torii.domain.push;

/** What a number is typed for; a number typed for one never serves another. */
public enum PushPurpose {
    SIGN_IN,
    /** To change security settings (R9). */
    MANAGE,
    /** To let another device in (R92). */
    DEVICE,
    /** The last step of a device's own enrolment. */
    BINDING
}
