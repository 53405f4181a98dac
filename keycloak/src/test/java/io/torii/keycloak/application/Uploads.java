package io.torii.keycloak.application;

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

/** Files that people and attackers send. */
final class Uploads {
    private Uploads() {}

    /** White, with a red corner at the top left. */
    static BufferedImage card(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height / 2);
        brush.dispose();
        return image;
    }

    static byte[] file(String type, BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, type, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(int width, int height) {
        return file("jpeg", card(width, height));
    }

    /** After the first marker of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int code, byte[] data) {
        var head = ByteBuffer.allocate(4).put((byte) 0xff).put((byte) code).putShort((short) (data.length + 2));
        return joined(Arrays.copyOf(jpeg, 2), head.array(), data, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Exif with an orientation and a place. */
    static byte[] exif(int orientation) {
        var tags = ByteBuffer.allocate(60);
        tags.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tags.putShort((short) 1);
        tags.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tags.putInt(0);
        return joined(
                "Exif\0\0".getBytes(StandardCharsets.US_ASCII),
                tags.array(),
                "GPS 35.7126 N 139.7620 E".getBytes(StandardCharsets.US_ASCII));
    }

    /** Few bytes that say they are a picture of this size. */
    static byte[] png(int width, int height, byte[] data) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", data),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return joined(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                type.getBytes(StandardCharsets.US_ASCII),
                data,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** So many zeros, compressed. */
    static byte[] deflated(long bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(compressed)) {
            var zeros = new byte[1 << 20];
            for (var left = bytes; left > 0; left -= zeros.length) {
                deflater.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A JPEG whose frame says 60,138 pixels each way. */
    static byte[] huge(byte[] jpeg) {
        for (var i = 0; i < jpeg.length; i++) {
            if (Byte.toUnsignedInt(jpeg[i]) == 0xff && Byte.toUnsignedInt(jpeg[i + 1]) == 0xc0) {
                Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xea);
                return jpeg;
            }
        }
        throw new AssertionError("no frame");
    }
}
