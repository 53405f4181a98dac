package io.torii.domain.staff;

import java.util.Locale;

/** Why a member of staff may not do something (R7, R55). */
public enum StaffRefusal {
    /** The token was issued to a client by which nobody asks here. */
    CLIENT,
    /** The role for it was not given. */
    ROLE,
    /** Nobody acts on themselves. */
    OWN_ACCOUNT,
    /** The account holds a role of the realm's management or of Torii that the member lacks. */
    STRONGER_ACCOUNT,
    /** The token's session has no second factor, or the token has no session. */
    FACTOR_MISSING,
    /** It has one that the realm does not take from staff. */
    FACTOR_WEAK,
    /** It has one that is too old to act with. */
    FACTOR_OLD,
    /** More of these in an hour or a day than one member of staff may do. */
    TOO_MANY;

    /** The code that callers are answered with; it stays the same. */
    public String code() {
        return "torii_" + name().toLowerCase(Locale.ROOT);
    }
}
