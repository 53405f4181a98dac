package io.torii.domain.picture;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a file says of its picture before anything is decoded, and the parts of it that a decoder needs: no metadata, no
 * comment, no second picture, nothing before or behind it.
 */
public final class Picture {
    private final Size size;
    private final Orientation orientation;
    private final byte[] essence;

    Picture(Size size, Orientation orientation, byte[] essence) {
        this.size = size;
        this.orientation = orientation;
        this.essence = essence;
    }

    /** Empty for a file that begins like a picture and does not go on like one. */
    public static Optional<Picture> of(FileType type, byte[] file) {
        try {
            return switch (type) {
                case JPEG -> Optional.of(new JpegFile(file).picture());
                case PNG -> Optional.of(new PngFile(file).picture());
                case HEIC, OTHER -> Optional.empty();
            };
        } catch (MalformedPicture | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    public Size size() {
        return size;
    }

    public Orientation orientation() {
        return orientation;
    }

    /** A file of the same type. */
    public byte[] essence() {
        return Arrays.copyOf(essence, essence.length);
    }

    /**
     * As the header has it.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param depth bits of one sample
     */
    public record Size(int width, int height, int depth) {
        public Size {
            if (width < 1 || height < 1) {
                throw new MalformedPicture("a picture without pixels");
            }
        }

        public long pixels() {
            return (long) width * height;
        }

        public int longest() {
            return Math.max(width, height);
        }
    }
}
