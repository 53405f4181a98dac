package io.torii.keycloak.application;

import io.torii.domain.application.PhotoRefusal;
import io.torii.domain.picture.FileType;
import io.torii.domain.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Judges a file that somebody sent by its content, and makes a new picture of it (R36): nothing of the file itself is ever
 * stored or shown.
 */
final class PhotoCheck {
    /** 8 MB, as people count them. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final long MOST_PIXELS = 40_000_000;

    /** A decoder keeps whole rows, as wide as the picture is, many times over. */
    private static final int LONGEST_SIDE = 20_000;

    private static final int LONGEST = 2000;
    private static final int LARGEST = 600_000;
    private static final Float[] QUALITIES = {0.85f, 0.75f, 0.6f, 0.45f, 0.3f};

    private PhotoCheck() {}

    static Checked check(byte[] file) {
        if (file.length == 0) {
            return Checked.refused(PhotoRefusal.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return Checked.refused(PhotoRefusal.TOO_LARGE);
        }
        var type = FileType.of(file);
        return switch (type) {
            case JPEG, PNG ->
                Picture.of(type, file)
                        .map(picture -> check(type, picture))
                        .orElseGet(() -> Checked.refused(PhotoRefusal.UNREADABLE));
            case HEIC -> Checked.refused(PhotoRefusal.HEIC);
            case OTHER -> Checked.refused(PhotoRefusal.NOT_A_PHOTO);
        };
    }

    private static Checked check(FileType type, Picture picture) {
        if (picture.size().pixels() > MOST_PIXELS || picture.size().longest() > LONGEST_SIDE) {
            return Checked.refused(PhotoRefusal.TOO_MANY_PIXELS);
        }
        return PictureRoom.enter(picture.size(), () -> again(type, picture))
                .orElseGet(() -> Checked.refused(PhotoRefusal.BUSY));
    }

    private static Checked again(FileType type, Picture picture) {
        return PictureRoom.decoded(type, picture)
                .map(decoded -> new Upright(decoded, picture.orientation()))
                .flatMap(upright -> Stream.of(LONGEST, LONGEST * 3 / 4, LONGEST / 2)
                        .map(upright::within)
                        .flatMap(fitting -> encoded(fitting).stream())
                        .findFirst())
                .map(Checked::accepted)
                .orElseGet(() -> Checked.refused(PhotoRefusal.UNREADABLE));
    }

    /** As good as it can be within 600 kB. */
    private static Optional<byte[]> encoded(BufferedImage picture) {
        return Stream.of(QUALITIES)
                .map(quality -> jpeg(picture, quality))
                .filter(bytes -> bytes.length <= LARGEST)
                .findFirst();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var file = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(file);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A new picture, or why there is none. */
    static final class Checked {
        private final Optional<PhotoRefusal> refusal;
        private final byte[] jpeg;

        private Checked(Optional<PhotoRefusal> refusal, byte[] jpeg) {
            this.refusal = refusal;
            this.jpeg = jpeg;
        }

        static Checked refused(PhotoRefusal why) {
            return new Checked(Optional.of(why), new byte[0]);
        }

        static Checked accepted(byte[] jpeg) {
            return new Checked(Optional.empty(), jpeg);
        }

        <T> T fold(Function<PhotoRefusal, T> refused, Function<byte[], T> accepted) {
            return refusal.map(refused).orElseGet(() -> accepted.apply(jpeg));
        }
    }
}
