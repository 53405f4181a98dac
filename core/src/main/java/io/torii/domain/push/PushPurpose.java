package io.torii.domain.push;

/** What a number is typed for; a number typed for one never serves another. */
public enum PushPurpose {
    SIGN_IN,
    /** To change security settings (R9). */
    MANAGE,
    /** To let another device in (R92). */
    DEVICE,
    /** The last step of a device's own enrolment. */
    BINDING;

    /** Whether others can bother a phone by it, so that it is counted (R35) and rests after a report (R20). */
    public boolean bothers() {
        return this != BINDING;
    }
}
