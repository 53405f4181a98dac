package io.torii.domain.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, as RFC 5321 writes it without comments. One that is typed here has no quotes, no address
 * literal and a domain of several labels; of an account's own Keycloak has already judged.
 *
 * @param text as its owner typed it, 3 to 254 characters
 */
public record MailAddress(String text) {
    private static final int MOST = 254;
    private static final String LOCAL = "[^\\s\\p{Cntrl}\"<>(),:;@\\\\\\[\\]]{1,64}";
    private static final String QUOTED = "\"[^\\p{Cntrl}\"\\\\]{1,62}\"";
    private static final String LABEL = "[\\p{L}\\p{N}-]+";
    private static final String LITERAL = "\\[[0-9A-Za-z:.]+\\]";
    private static final Pattern TYPED = Pattern.compile(LOCAL + "@" + LABEL + "(\\." + LABEL + ")+");
    private static final Pattern KNOWN =
            Pattern.compile("(" + LOCAL + "|" + QUOTED + ")@(" + LABEL + "(\\." + LABEL + ")*|" + LITERAL + ")");

    public MailAddress {
        if (text.length() > MOST || !KNOWN.matcher(text).matches()) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** What somebody typed, without what stands around it; empty for what is no address. */
    public static Optional<MailAddress> parse(String typed) {
        var text = typed.strip();
        return fitting(text, TYPED);
    }

    /** What Keycloak has as the address of an account, also without a dot in its domain; empty for what is none at all. */
    public static Optional<MailAddress> known(String stored) {
        return fitting(stored.strip(), KNOWN);
    }

    private static Optional<MailAddress> fitting(String text, Pattern form) {
        return text.length() <= MOST && form.matcher(text).matches()
                ? Optional.of(new MailAddress(text))
                : Optional.empty();
    }

    /** By which two are told apart: nobody gives a second mailbox to a capital letter. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isSameAs(MailAddress other) {
        return key().equals(other.key());
    }

    /** As it is shown: its first letter and its domain. */
    public String masked() {
        return text.charAt(0) + "•••" + text.substring(text.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "MailAddress[" + masked() + "]";
    }
}
