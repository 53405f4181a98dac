package io.torii.domain.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** A PNG (ISO/IEC 15948), chunk by chunk. Compressed texts and profiles in it are never unpacked: they are left out. */
final class PngFile {
    private static final Set<String> ESSENTIAL = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int FRAME = 12;
    private static final int DEPTH_AT = 8;

    private final ByteBuffer file;
    private final ByteArrayOutputStream essence = new ByteArrayOutputStream();

    private Picture.Size size;
    private Orientation orientation = Orientation.UPRIGHT;

    PngFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    Picture picture() {
        var at = FileType.PNG_BEGINS.length;
        essence.write(file.array(), 0, at);
        while (true) {
            var length = file.getInt(at);
            if (length < 0 || length > file.capacity() - FRAME - at) {
                throw new MalformedPicture("a chunk is longer than its file");
            }
            var type = new String(file.array(), at + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
            chunk(type, at, length);
            if (type.equals("IEND")) {
                return new Picture(size, orientation, essence.toByteArray());
            }
            at += FRAME + length;
        }
    }

    private void chunk(String type, int at, int length) {
        if ((size == null) != type.equals("IHDR")) {
            throw new MalformedPicture("one header comes first");
        }
        var data = at + 2 * Integer.BYTES;
        if (size == null) {
            size = new Picture.Size(file.getInt(data), file.getInt(data + Integer.BYTES), file.get(data + DEPTH_AT));
        }
        if (type.equals("eXIf")) {
            orientation = Orientation.ofTiff(Arrays.copyOfRange(file.array(), data, data + length));
        }
        if (ESSENTIAL.contains(type)) {
            essence.write(file.array(), at, FRAME + length);
        }
    }
}
