package io.torii.domain.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, as RFC 5321 writes it without quotes, comments and address literals.
 *
 * @param text as its owner typed it, 3 to 254 characters
 */
public record MailAddress(String text) {
    private static final int MOST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{Cntrl}\"<>(),:;@\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    public MailAddress {
        if (text.length() > MOST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** What somebody typed, without what stands around it; empty for what is no address. */
    public static Optional<MailAddress> parse(String typed) {
        var text = typed.strip();
        return text.length() <= MOST && FORM.matcher(text).matches()
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
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    @Override
    public String toString() {
        return "MailAddress[" + masked() + "]";
    }
}
