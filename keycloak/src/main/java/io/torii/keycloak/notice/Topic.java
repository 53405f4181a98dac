package io.torii.keycloak.notice;

/** What a mail is about, with the keys of its subject and of its first paragraphs. */
enum Topic {
    RESTING("torii-mail-resting-subject", "torii-mail-resting-body"),
    UNLOCKED("torii-mail-unlocked-subject", "torii-mail-unlocked-body"),
    APPLIED("torii-mail-applied-subject", "torii-mail-applied-body"),
    ACTIVE("torii-mail-active-subject", "torii-mail-active-body"),
    WITHDRAWN("torii-mail-withdrawn-subject", "torii-mail-withdrawn-body"),
    WARNED("torii-mail-warned-subject", "torii-mail-warned-body"),
    FIRST("torii-mail-first-subject", "torii-mail-first-body"),
    ADDED("torii-mail-added-subject", "torii-mail-added-body"),
    CHANGED("torii-mail-changed-subject", "torii-mail-changed-body"),
    DELETED("torii-mail-deleted-subject", "torii-mail-deleted-body"),
    BY_PHONE("torii-mail-by-phone-subject", "torii-mail-by-phone-body"),
    REPORTED("torii-mail-reported-subject", "torii-mail-reported-body"),
    APPLICATION("torii-mail-application-subject", "torii-mail-application-body"),
    APPLICATION_TO_END("torii-mail-to-end-subject", "torii-mail-to-end-body"),
    APPLICATION_FOR_TOKEN("torii-mail-for-token-subject", "torii-mail-for-token-body"),
    TOKEN_WAITS("torii-mail-token-waits-subject", "torii-mail-token-waits-body"),
    TOKEN_UNCOLLECTED("torii-mail-token-uncollected-subject", "torii-mail-token-uncollected-body"),
    APPLICATION_OPEN("torii-mail-open-subject", "torii-mail-open-body"),
    APPLICATION_ENDING("torii-mail-ending-subject", "torii-mail-ending-body"),
    APPLICATION_REJECTED("torii-mail-rejected-subject", "torii-mail-rejected-body"),
    APPLICATION_WITHDRAWN("torii-mail-taken-back-subject", "torii-mail-taken-back-body"),
    APPLICATION_REVIEWED("torii-mail-reviewed-subject", "torii-mail-reviewed-body"),
    APPLICATION_USED("torii-mail-used-subject", "torii-mail-used-body"),
    APPLICATION_ENDED("torii-mail-ended-subject", "torii-mail-ended-body"),
    APPLICATION_CLOSED("torii-mail-closed-subject", "torii-mail-closed-body"),
    PASS_ISSUED("torii-mail-pass-issued-subject", "torii-mail-pass-issued-body"),
    PASS_USED("torii-mail-pass-used-subject", "torii-mail-pass-used-body"),
    PASS_ENDED("torii-mail-pass-ended-subject", "torii-mail-pass-ended-body"),
    PASS_REVOKED("torii-mail-pass-revoked-subject", "torii-mail-pass-revoked-body"),
    FORMER("torii-mail-former-subject", "torii-mail-former-body"),
    WINDOW("torii-mail-window-subject", "torii-mail-window-body"),
    LINKED("torii-mail-linked-subject", "torii-mail-linked-body"),
    UNLINKED("torii-mail-unlinked-subject", "torii-mail-unlinked-body"),
    RECOVERED("torii-mail-recovered-subject", "torii-mail-recovered-body"),
    ADDRESS_ASKED("torii-mail-address-asked-subject", "torii-mail-address-asked-body"),
    ADDRESS_ADDED("torii-mail-address-added-subject", "torii-mail-address-added-body"),
    ADDRESS_REMOVED("torii-mail-address-removed-subject", "torii-mail-address-removed-body"),
    ADDRESS_MOVED("torii-mail-address-moved-subject", "torii-mail-address-moved-body"),
    TOKEN_ASSIGNED("torii-mail-token-assigned-subject", "torii-mail-token-assigned-body"),
    TOKEN_PROVEN("torii-mail-token-proven-subject", "torii-mail-token-proven-body"),
    STAFF_RULE("torii-mail-staff-rule-subject", "torii-mail-staff-rule-body"),
    EXEMPTED("torii-mail-exempted-subject", "torii-mail-exempted-body"),
    BREAK_GLASS("torii-mail-break-glass-subject", "torii-mail-break-glass-body"),
    PASSWORD_KNOWN("torii-mail-known-subject", "torii-mail-known-body"),
    CODE("torii-mail-code-subject", "torii-mail-code-body");

    private final String subject;
    private final String body;

    Topic(String subject, String body) {
        this.subject = subject;
        this.body = body;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }
}
