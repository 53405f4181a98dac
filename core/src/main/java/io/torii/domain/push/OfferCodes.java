package io.torii.domain.push;

import io.torii.domain.MacKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two codes of an offer, derived when they are needed and stored nowhere: the QR's and the typed one (R28). */
public final class OfferCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs}\\p{Pd}]");
    private static final int LINK_BYTES = 16;
    private static final int TYPED_CHARACTERS = 9;

    private final String link;
    private final String typed;

    private OfferCodes(String link, String typed) {
        this.link = link;
        this.typed = typed;
    }

    /** Those of this offer: 128 bits for the link, 45 to type. */
    public static OfferCodes of(DeviceOffer offer, MacKey key) {
        var subject = offer.subject();
        var link = key.mac("link", offer.id().value(), subject.realm(), subject.user());
        var typed = key.mac("typed", offer.id().value(), subject.realm(), subject.user());
        return new OfferCodes(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(link, LINK_BYTES)),
                letters(typed));
    }

    /** 22 characters of base64url, for the QR and the link, nobody else. */
    public String link() {
        return link;
    }

    /** Nine characters without look-alikes, for the page that shows them, nobody else. */
    public String typed() {
        return typed;
    }

    /** Whether somebody typed it: case, blanks, hyphens and full width do not matter; in constant time. */
    public boolean typedAs(String entry) {
        var narrow = Normalizer.normalize(entry == null ? "" : entry, Normalizer.Form.NFKC);
        var plain = BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OfferCodes[redacted]";
    }

    /** 32 letters: five bits of a byte each, so none is likelier than another. */
    private static String letters(byte[] bytes) {
        var text = new StringBuilder();
        for (var i = 0; i < TYPED_CHARACTERS; i++) {
            text.append(ALPHABET.charAt(bytes[i] & 0x1f));
        }
        return text.toString();
    }
}
