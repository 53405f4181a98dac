package io.torii.tests.application;

import io.torii.tests.web.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures of a card, and what calls itself one. */
public final class Card {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private Card() {}

    public static Picture photo() {
        return picture("card.jpg", jpeg(640, 400));
    }

    static Picture picture(String name, byte[] bytes) {
        return new Picture("torii-photo", name, bytes);
    }

    public static byte[] jpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        paint.setColor(Color.WHITE);
        paint.fillRect(0, 0, width, height);
        paint.setColor(Color.DARK_GRAY);
        paint.fillRect(width / 10, height / 10, width / 4, height / 2);
        paint.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With where it was taken, as cameras write it, and with a page after its end. */
    static byte[] polyglot() {
        var plain = jpeg(640, 400);
        var exif = "Exif\0\0GPSLatitude 35.7126".getBytes(StandardCharsets.ISO_8859_1);
        var segment = ByteBuffer.allocate(exif.length + 4)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .array();
        return concat(
                Arrays.copyOf(plain, 2),
                segment,
                Arrays.copyOfRange(plain, 2, plain.length),
                "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As large as it says, without anything in it. */
    static byte[] png(int width, int height) {
        return concat(PNG, header(width, height), chunk("IDAT", deflated(16)), chunk("IEND", new byte[0]));
    }

    /** Small by its own words, and 200 MB once it is unpacked. */
    static byte[] bomb() {
        return concat(
                PNG,
                header(100, 100),
                chunk("zTXt", concat("x\0\0".getBytes(StandardCharsets.ISO_8859_1), deflated(200 << 20))),
                chunk("IDAT", deflated(200 << 20)),
                chunk("IEND", new byte[0]));
    }

    static byte[] heic() {
        return concat(new byte[] {0, 0, 0, 24}, "ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
    }

    private static byte[] deflated(int length) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var block = new byte[1 << 16];
            for (var left = length; left > 0; left -= block.length) {
                deflater.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
