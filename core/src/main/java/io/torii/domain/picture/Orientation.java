package io.torii.domain.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: tag 0x0112 of Exif 2.32, 1 to 8; anything else is read as 1, upright. */
public record Orientation(int value) {
    public static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST = 8;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    public Orientation {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("an orientation is 1 to 8, was " + value);
        }
    }

    /** Of a JPEG's APP1 segment, which may be something else. */
    static Orientation ofSegment(byte[] segment) {
        var begins = segment.length > EXIF.length && Arrays.equals(Arrays.copyOf(segment, EXIF.length), EXIF);
        return begins ? ofTiff(Arrays.copyOfRange(segment, EXIF.length, segment.length)) : UPRIGHT;
    }

    /** Of the block that Exif keeps its tags in. */
    static Orientation ofTiff(byte[] block) {
        try {
            var tags = ByteBuffer.wrap(block);
            tags.order(block[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = tags.getInt(Integer.BYTES);
            var entries = Short.toUnsignedInt(tags.getShort(directory));
            for (var i = 0; i < entries; i++) {
                var entry = directory + Short.BYTES + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tags.getShort(entry)) == TAG) {
                    return known(tags.getShort(entry + 2 * Integer.BYTES));
                }
            }
            return UPRIGHT;
        } catch (RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    public boolean isTurned() {
        return value > 4;
    }

    private static Orientation known(short value) {
        return value >= 1 && value <= MOST ? new Orientation(value) : UPRIGHT;
    }
}
