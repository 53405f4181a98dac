package io.torii.domain.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** What a file is by its first bytes, whatever its name or sender says. */
public enum FileType {
    JPEG,
    PNG,
    /** What cameras of iPhones write, and its kin. */
    HEIC,
    OTHER;

    static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif");
    private static final int BOX = 4;

    public static FileType of(byte[] file) {
        if (begins(file, JPEG_BEGINS)) {
            return JPEG;
        }
        if (begins(file, PNG_BEGINS)) {
            return PNG;
        }
        return text(file, BOX).equals("ftyp") && HEIC_BRANDS.contains(text(file, 2 * BOX)) ? HEIC : OTHER;
    }

    private static boolean begins(byte[] file, byte[] first) {
        return file.length >= first.length && Arrays.equals(Arrays.copyOf(file, first.length), first);
    }

    private static String text(byte[] file, int from) {
        return file.length < from + BOX ? "" : new String(file, from, BOX, StandardCharsets.US_ASCII);
    }
}
