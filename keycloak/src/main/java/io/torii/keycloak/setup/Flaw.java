package io.torii.keycloak.setup;

import java.util.Locale;

/** What can be amiss with a realm. */
public enum Flaw {
    /** The browser flow can be passed without client admission, or without gate and verification. */
    BROWSER_FLOW(Weight.OPEN),
    /** The flow for forgotten passwords can be passed without the gate, or sets a password without asking it. */
    RESET_FLOW(Weight.OPEN),
    /** {@code reset-otp} is in a flow: a mailed link would bind a method (R1). */
    RESET_OTP(Weight.OPEN),
    /** The direct grant can be passed without the judgement. */
    DIRECT_GRANT_FLOW(Weight.OPEN),
    /** The required action that looks at every sign-in is off. */
    BACKSTOP(Weight.OPEN),
    /** No client policy asks the judgement at every token request. */
    CLIENT_POLICY(Weight.OPEN),
    /** Keycloak's own deletion of methods knows no last method (R2). */
    DELETE_CREDENTIAL(Weight.OPEN),
    /** Passwords can be tried without end. */
    BRUTE_FORCE(Weight.OPEN),
    /** A client asks for a mode or strength that nobody knows, and counts as the strictest (R64). */
    CLIENT_WORD(Weight.SHUT),
    /** A client has a flow of its own that can be passed without the gate: who needs a factor is refused there. */
    CLIENT_FLOW(Weight.SHUT),
    /** A client takes passwords by SAML ECP, which can ask for no factor: who needs one is refused there (R1). */
    ECP(Weight.SHUT),
    /** An identity provider's sign-in can pass no gate: who needs a factor is refused there. */
    BROKER_FLOW(Weight.SHUT),
    /** A part of Torii is not enabled in the realm. */
    ACTION(Weight.SHUT),
    /** The client behind a page of Torii is not there. */
    CLIENT(Weight.SHUT),
    /** A setting is outside its range: whoever needs it refuses. */
    SETTING(Weight.SHUT),
    /** Nobody can be told anything by mail. */
    MAIL(Weight.SHUT),
    /** Texts and calls go through a gateway of development mode, which sends nothing in production. */
    OUTBOX(Weight.SHUT),
    /** A provider of texts and calls does not answer, or is not installed. */
    PROVIDER(Weight.SHUT),
    /** Providers, mails and apps are given an address that is not https. */
    ADDRESS(Weight.SHUT),
    /** A client says nothing, and the realm's default counts (R64). */
    CLIENT_MODE(Weight.NOTE),
    /** Keycloak keeps no events of users. */
    EVENTS(Weight.NOTE),
    /** Keycloak keeps no events of administrators, and so none of staff. */
    ADMIN_EVENTS(Weight.NOTE);

    private final Weight weight;

    Flaw(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /** Stable; for scripts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it matters. */
    public enum Weight {
        /** Somebody could get past the second factor. */
        OPEN,
        /** Somebody is refused, or not told, who should not be. */
        SHUT,
        /** Worth a decision. */
        NOTE
    }
}
