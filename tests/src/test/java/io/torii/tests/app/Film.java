package io.torii.tests.app;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** What a camera sees that is held before a QR code, in the format that Chromium's pretended camera plays: YUV4MPEG2. */
public final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SIDE = 400;
    private static final byte DARK = 30;
    private static final byte LIGHT = (byte) 220;
    private static final byte GREY = (byte) 128;

    private Film() {}

    static Path of(String text, Path file) {
        return written(brightness(code(text)), file);
    }

    /** Of what is on another screen. */
    public static Path showing(byte[] screenshot, Path file) {
        var frame = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        try {
            var screen = ImageIO.read(new ByteArrayInputStream(screenshot));
            var canvas = frame.createGraphics();
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            canvas.drawImage(screen, (WIDTH - screen.getWidth()) / 2, (HEIGHT - screen.getHeight()) / 2, null);
            canvas.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written(((DataBufferByte) frame.getRaster().getDataBuffer()).getData(), file);
    }

    private static Path written(byte[] brightness, Path file) {
        var film = new ByteArrayOutputStream();
        film.writeBytes(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
        film.writeBytes(ascii("FRAME\n"));
        film.writeBytes(brightness);
        var colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        film.writeBytes(colour);
        try {
            return Files.write(file, film.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] brightness(BitMatrix code) {
        var picture = new byte[WIDTH * HEIGHT];
        Arrays.fill(picture, LIGHT);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                if (code.get(x, y)) {
                    picture[(y + (HEIGHT - SIDE) / 2) * WIDTH + x + (WIDTH - SIDE) / 2] = DARK;
                }
            }
        }
        return picture;
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE);
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
