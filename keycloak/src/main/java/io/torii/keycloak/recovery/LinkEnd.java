package io.torii.keycloak.recovery;

/** Why a link is no more. */
public enum LinkEnd {
    /** The user took it away. */
    OWNER,
    /** It was young when the account was recovered by another way. */
    RECOVERY,
    /** Its owner said "not me". */
    REPORT
}
