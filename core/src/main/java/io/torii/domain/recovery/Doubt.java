package io.torii.domain.recovery;

/** Why nobody is recovered or linked by what came back; told to the event log, never to whoever is there (R93). */
public enum Doubt {
    /** The provider or the user gave up. */
    DECLINED,
    /** No such errand: spent, expired, another recovery's, or another browser's. */
    ERRAND,
    /** The provider does not answer, or not in a way that can be checked. */
    PROVIDER,
    /** What it answered is not signed by it, not for us, or out of date. */
    TOKEN,
    /** Not what was asked for in this errand. */
    NONCE,
    /** It does not say when the user signed in there. */
    NO_TIME,
    /** Too long ago, or in the future. */
    STALE,
    /** Not as thoroughly as the realm demands. */
    LEVEL,
    /** Nobody has linked it. */
    UNLINKED,
    /** Linked, and not long enough ago. */
    WAITING,
    /** The account is gone, disabled, or too strong to be recovered so. */
    ACCOUNT,
    /** Who links has not shown a second factor lately enough, or one that is new (R4, R9). */
    FACTOR,
    /** It belongs to another account. */
    TAKEN
}
