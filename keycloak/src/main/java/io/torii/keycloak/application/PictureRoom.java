package io.torii.keycloak.application;

import io.torii.domain.picture.FileType;
import io.torii.domain.picture.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Where pictures are decoded: two at once on a node, none of them larger in memory than 4,000 pixels each way, however
 * large its file says it is. A large one is alone: the JPEG library keeps all of a progressive picture outside the heap,
 * six bytes a pixel, before it leaves any out.
 */
final class PictureRoom {
    private static final int PLACES = 2;
    private static final long LARGE = 16_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Semaphore FREE = new Semaphore(PLACES, true);
    private static final int LONGEST = 4000;
    private static final int DEEP = 8;

    private PictureRoom() {}

    /** What the work answers; empty when no place became free within ten seconds. */
    static <T> Optional<T> enter(Picture.Size size, Supplier<T> work) {
        var places = size.pixels() > LARGE ? PLACES : 1;
        try {
            if (!FREE.tryAcquire(places, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            FREE.release(places);
        }
    }

    /** Every second, third … pixel of what is larger; empty for what the platform cannot decode. */
    static Optional<BufferedImage> decoded(FileType type, Picture picture) {
        var readers = ImageIO.getImageReadersByFormatName(type.name());
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try (var file = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.essence()))) {
            reader.setInput(file, true, true);
            return Optional.of(reader.read(0, sampling(reader, picture.size())));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam sampling(ImageReader reader, Picture.Size size) {
        // Samples of 16 bits take twice the room.
        var longest = size.depth() > DEEP ? LONGEST / 2 : LONGEST;
        var each = (size.longest() + longest - 1) / longest;
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(each, each, 0, 0);
        return param;
    }
}
