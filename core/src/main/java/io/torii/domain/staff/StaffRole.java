package io.torii.domain.staff;

import java.util.Locale;

/** What a member of staff may be trusted with (R55): a role of the realm each. */
public enum StaffRole {
    /** Sees users' stages, methods, history and traces. */
    VIEW(true),
    /** Files applications for whoever stands in front of the counter. */
    COUNTER(true),
    /** Hands out passes for the second factor, unlocks, starts registering again, ends methods. */
    HELPDESK(true),
    /** Decides applications. */
    REVIEWER(true),
    /** The second person where two are asked for. */
    APPROVER(true),
    /** Imports hardware tokens. */
    TOKENS(true),
    /** Sees a whole number (R46). */
    VIEW_NUMBER(false),
    /** Changes the realm's policy. */
    POLICY(true),
    /** Recovers accounts that are stronger than one's own, with a second person (R7). */
    PRIVILEGED(false);

    private final boolean comesWithRealm;

    StaffRole(boolean comesWithRealm) {
        this.comesWithRealm = comesWithRealm;
    }

    /** The name of the realm's role. */
    public String role() {
        return "torii-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether who manages the whole realm has it without being given it. */
    public boolean comesWithRealm() {
        return comesWithRealm;
    }
}
