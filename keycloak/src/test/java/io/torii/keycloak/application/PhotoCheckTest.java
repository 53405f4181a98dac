package io.torii.keycloak.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.PhotoRefusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R36: JPEG or PNG by content, refused before it costs anything, or made anew without anything else in it. */
final class PhotoCheckTest {
    private static final int A_MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_photo_is_made_anew_as_JPEG_of_2000_pixels_and_600_kB_at_most(String type) throws IOException {
        var made = made(Uploads.file(type, Uploads.card(3000, 1500)));

        var picture = picture(made);
        assertThat(made).startsWith(0xff, 0xd8, 0xff).hasSizeLessThanOrEqualTo(600_000);
        assertThat(picture.getWidth()).isEqualTo(2000);
        assertThat(picture.getHeight()).isEqualTo(1000);
        assertThat(isRed(picture, 100, 100)).isTrue();
        assertThat(isRed(picture, 1900, 900)).isFalse();
    }

    @Test
    void a_small_one_is_not_made_larger() throws IOException {
        assertThat(picture(made(Uploads.jpeg(300, 200))).getWidth()).isEqualTo(300);
    }

    @Test
    void what_compresses_badly_stays_within_600_kB() throws IOException {
        var noise = new BufferedImage(2400, 2400, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var x = 0; x < noise.getWidth(); x++) {
            for (var y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        assertThat(made(Uploads.file("jpeg", noise))).hasSizeLessThanOrEqualTo(600_000);
    }

    /** The red corner is where the camera's holder saw it. */
    @ParameterizedTest
    @CsvSource({"1,100,50", "2,300,50", "3,300,150", "4,100,150", "5,50,100", "6,150,100", "7,150,300", "8,50,300"})
    void it_stands_upright_whatever_way_the_camera_was_held(int orientation, int x, int y) throws IOException {
        var turned = Uploads.withSegment(Uploads.jpeg(400, 200), 0xe1, Uploads.exif(orientation));

        var picture = picture(made(turned));

        assertThat(picture.getWidth()).isEqualTo(orientation > 4 ? 200 : 400);
        assertThat(isRed(picture, x, y)).isTrue();
        assertThat(isRed(picture, picture.getWidth() - x, picture.getHeight() - y))
                .isFalse();
    }

    @Test
    void no_place_no_comment_and_nothing_behind_the_picture_is_kept() {
        var jpeg = Uploads.withSegment(Uploads.jpeg(400, 200), 0xe1, Uploads.exif(1));
        var comment = Uploads.withSegment(jpeg, 0xfe, Uploads.ascii("COMMENT <script>alert(1)</script>"));
        var polyglot = Uploads.joined(comment, Uploads.ascii("PK\u0003\u0004 <html><script>alert(1)</script>"));

        var made = new String(made(polyglot), StandardCharsets.ISO_8859_1);

        assertThat(made).doesNotContain("Exif", "GPS", "COMMENT", "script", "PK\u0003\u0004");
    }

    @Test
    void what_is_transparent_becomes_white() throws IOException {
        var clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);

        assertThat(new Color(picture(made(Uploads.file("png", clear))).getRGB(50, 50)).getGreen())
                .isGreaterThan(250);
    }

    @Test
    void nothing_is_refused_as_empty() {
        assertThat(refusal(new byte[0])).isEqualTo(PhotoRefusal.EMPTY);
    }

    @Test
    void more_than_8_MB_is_refused() {
        var large = Uploads.joined(Uploads.jpeg(10, 10), new byte[8 * A_MEGABYTE]);

        assertThat(refusal(large)).isEqualTo(PhotoRefusal.TOO_LARGE);
    }

    /** Of 60,000 x 60,000 pixels, which would take 10 GB, no array is ever made: the test's own heap has none. */
    @ParameterizedTest
    @CsvSource({"60000,60000", "6325,6325", "2147483647,2147483647", "40000001,1", "40000000,1", "1,20001"})
    void more_than_40_megapixels_or_too_long_a_side_are_refused_by_the_header(int width, int height) {
        assertThat(refusal(Uploads.png(width, height, Uploads.deflated(A_MEGABYTE))))
                .isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
    }

    @Test
    void the_same_of_a_JPEG_whose_header_says_so() {
        assertThat(refusal(Uploads.huge(Uploads.jpeg(16, 16)))).isEqualTo(PhotoRefusal.TOO_MANY_PIXELS);
    }

    /** A quarter of a gigabyte of zeros: the decoder takes what the size asks for and no more. */
    @Test
    void a_bomb_in_a_small_picture_is_unpacked_only_as_far_as_its_size() {
        var bomb = Uploads.png(100, 100, Uploads.deflated(1L << 28));

        assertThat(made(bomb)).isNotEmpty();
    }

    @Test
    void a_bomb_in_a_text_beside_the_picture_is_never_unpacked() {
        var png = Uploads.file("png", Uploads.card(100, 100));
        var text = Uploads.joined(Uploads.ascii("Comment\0\0"), Uploads.deflated(1L << 28));
        var head = 8 + 25;
        var bomb = Uploads.joined(
                Arrays.copyOf(png, head), Uploads.chunk("zTXt", text), Arrays.copyOfRange(png, head, png.length));

        assertThat(made(bomb)).isNotEmpty();
    }

    @Test
    void other_formats_are_refused_whatever_they_are_called() {
        var svg = Uploads.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        var heic = Uploads.joined(new byte[] {0, 0, 0, 24}, Uploads.ascii("ftypheic"), new byte[100]);

        assertThat(refusal(svg)).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
        assertThat(refusal(Uploads.ascii("GIF89a;\u0000"))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
        assertThat(refusal(Uploads.ascii("%PDF-1.7"))).isEqualTo(PhotoRefusal.NOT_A_PHOTO);
        assertThat(refusal(heic)).isEqualTo(PhotoRefusal.HEIC);
    }

    @Test
    void what_only_begins_like_a_picture_is_refused() {
        var jpeg = Uploads.jpeg(200, 200);
        var html = Uploads.joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, Uploads.ascii("<html><script>"));

        assertThat(refusal(html)).isEqualTo(PhotoRefusal.UNREADABLE);
        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(PhotoRefusal.UNREADABLE);
        assertThat(refusal(Uploads.png(0, 10, new byte[0]))).isEqualTo(PhotoRefusal.UNREADABLE);
        assertThat(refusal(Uploads.png(10, 10, Uploads.ascii("no deflate")))).isEqualTo(PhotoRefusal.UNREADABLE);
    }

    @Test
    void garbage_never_throws() {
        var random = new Random(7);
        var jpeg = Uploads.jpeg(60, 40);
        var png = Uploads.file("png", Uploads.card(60, 40));
        for (var i = 0; i < 400; i++) {
            var broken = (i % 2 == 0 ? jpeg : png).clone();
            broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt();

            assertThat(PhotoCheck.check(broken).<Object>fold(why -> why, made -> made))
                    .isNotNull();
        }
    }

    private static byte[] made(byte[] file) {
        return PhotoCheck.check(file)
                .fold(
                        why -> {
                            throw new AssertionError("refused: " + why);
                        },
                        made -> made);
    }

    private static PhotoRefusal refusal(byte[] file) {
        return PhotoCheck.check(file).fold(why -> why, made -> {
            throw new AssertionError("taken");
        });
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }
}
