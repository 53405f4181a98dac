package io.torii.domain.application;

/** Why an application is not taken. */
public enum FilingRefusal {
    /** The realm does not offer this. */
    OFF,
    /** One is open already (R94). */
    ALREADY_OPEN,
    /** Privileged accounts, and who has three open or rejected ones in 30 days, come to a counter (R12). */
    COUNTER_ONLY,
    /** Privileged accounts never end MFA (R13). */
    NEVER,
    /** A second factor is asked for first (R13, R14). */
    FACTOR_NEEDED,
    /** MFA is mandatory: an exemption is what can be asked for (R13). */
    MANDATE,
    /** MFA is not mandatory: it can be ended, and needs no exemption. */
    NOT_MANDATED,
    /** MFA is not on. */
    NOT_ACTIVE,
    /** An exemption ends tomorrow at the earliest, and in 365 days at the latest (R100). */
    END_DATE,
    /** The photo is not there any more: send it again. */
    NO_PHOTO,
    /** Nobody files for themselves at a counter. */
    OWN,
    /** More than a day's number of this user, network or clerk. */
    TOO_MANY
}
