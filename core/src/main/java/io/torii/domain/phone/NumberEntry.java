package io.torii.domain.phone;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as somebody typed it to register it.
 *
 * @param slot where it is to stand
 * @param number in any form
 * @param extension of an office phone: what an exchange is dialled on with, commas for pauses of a second; or empty
 * @param channel how it is to be proven
 */
public record NumberEntry(PhoneSlot slot, String number, String extension, Channel channel) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern EXTENSION = Pattern.compile("[0-9*#,]{0,16}");
    private static final int LONGEST = 40;

    /** Without what was typed (R46). */
    @Override
    public String toString() {
        return "NumberEntry[" + slot + ", " + channel + "]";
    }

    /** One that is texted. */
    public static NumberEntry texted(PhoneSlot slot, String number) {
        return new NumberEntry(slot, number, "", Channel.TEXT);
    }

    /** Whether it is short enough to be a number at all. */
    public boolean readable() {
        return number != null && number.length() <= LONGEST;
    }

    /** Whether an extension was typed for what is no office phone: only that has one. */
    public boolean misplaced() {
        return slot != PhoneSlot.OFFICE && extension != null && !extension.isBlank();
    }

    /** The extension's digits; empty where something else was typed. */
    public Optional<String> dialled() {
        if (extension == null || extension.isBlank()) {
            return Optional.of("");
        }
        if (misplaced() || extension.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(extension, Normalizer.Form.NFKC);
        return Optional.of(BETWEEN.matcher(plain).replaceAll("").replace('、', ','))
                .filter(EXTENSION.asMatchPredicate());
    }
}
