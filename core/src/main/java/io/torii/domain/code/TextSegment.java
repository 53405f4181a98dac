package io.torii.domain.code;

import java.util.Arrays;

/**
 * What fits into one segment of a text: 160 characters of the GSM 7-bit alphabet (3GPP TS 23.038), else 70 of UCS-2. A
 * longer text costs twice and may arrive in two pieces.
 */
public final class TextSegment {
    private static final int GSM = 160;
    private static final int UCS2 = 70;
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private TextSegment() {}

    /** The first of these texts that fits into one segment, or the last one when none does. */
    public static String firstThatFits(String... texts) {
        return Arrays.stream(texts).filter(TextSegment::fits).findFirst().orElse(texts[texts.length - 1]);
    }

    static boolean fits(String text) {
        var plain = text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return text.length() <= (plain ? GSM : UCS2);
    }
}
