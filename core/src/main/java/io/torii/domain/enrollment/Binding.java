package io.torii.domain.enrollment;

/**
 * Whether a first method may be bound without a pass (R4), and why it is answered so.
 *
 * @param verdict what it takes
 * @param reason why
 */
public record Binding(Verdict verdict, Reason reason) {
    /** What it takes. */
    public enum Verdict {
        PASSWORD,
        /** The password, and a code to an address outside the realm's own domains. */
        MAIL_CODE,
        /** Somebody else: a Temporary Access Pass, or staff who open the account's window. */
        PASS
    }

    /** Why. */
    public enum Reason {
        /** The account's owner said that it was not them. */
        STOPPED,
        /** Staff opened the account's own window. */
        OPENED,
        /** It has or ever had a method. */
        HAD_METHOD,
        /** It holds a role of the realm's management or of Torii. */
        PRIVILEGED,
        /** Too long after its creation and after the calendar's dates. */
        WINDOW,
        /** The realm's rule is about mail addresses, and its user has just changed it, or it is not confirmed. */
        ADDRESS,
        /** The realm's rule is about networks. */
        NETWORK,
        /** The realm's rule, whatever else it is about. */
        RULE
    }
}
