package io.torii.domain.phone;

/** What a numbering plan says a number is for (the kinds of libphonenumber, ITU-T E.164 national plans). */
public enum NumberKind {
    MOBILE,
    FIXED,
    /** Plans that do not tell one from the other, as in North America. */
    FIXED_OR_MOBILE,
    /** Voice over IP; Japan's 050. */
    VOIP,
    TOLL_FREE,
    PREMIUM,
    SHARED_COST,
    PAGER,
    /** Personal numbers, universal access numbers, voicemail, and what the plan does not know. */
    OTHER
}
