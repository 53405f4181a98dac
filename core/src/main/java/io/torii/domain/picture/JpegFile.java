package io.torii.domain.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A JPEG (ITU-T T.81), marker by marker; it ends where the picture does. */
final class JpegFile {
    /** Each scan of a progressive picture is a walk through all of it. */
    private static final int MOST_SCANS = 100;

    private final ByteBuffer file;
    private final JpegEssence essence;

    private Picture.Size size;
    private Orientation orientation = Orientation.UPRIGHT;
    private int scans;

    JpegFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
        this.essence = new JpegEssence(file);
    }

    Picture picture() {
        essence.marker(JpegMarker.SOI);
        var at = code(2);
        while (unsigned(at) != JpegMarker.EOI) {
            at = code(segment(unsigned(at), at + 1));
        }
        if (size == null || scans == 0) {
            throw new MalformedPicture("no picture in it");
        }
        essence.marker(JpegMarker.EOI);
        return new Picture(size, orientation, essence.bytes());
    }

    /** Where the marker's code stands; any number of 0xff may come before it. */
    private int code(int at) {
        if (unsigned(at) != 0xff) {
            throw new MalformedPicture("no marker where one must be");
        }
        var code = at + 1;
        while (unsigned(code) == 0xff) {
            code++;
        }
        return code;
    }

    /** Where the next marker begins. */
    private int segment(int code, int at) {
        var length = Short.toUnsignedInt(file.getShort(at));
        if (length < Short.BYTES || length > file.capacity() - at) {
            throw new MalformedPicture("a segment is longer than its file");
        }
        if (JpegMarker.isFrame(code)) {
            frame(at + Short.BYTES);
        }
        if (code == JpegMarker.APP0) {
            essence.jfif(at);
        } else if (code == JpegMarker.APP1) {
            turn(Orientation.ofSegment(Arrays.copyOfRange(file.array(), at + Short.BYTES, at + length)));
        } else if (isEssential(code, at)) {
            essence.segment(code, at, length);
        }
        return code == JpegMarker.SOS ? scan(at + length) : at + length;
    }

    private boolean isEssential(int code, int at) {
        return JpegMarker.isFrame(code)
                || JpegMarker.isTable(code)
                || code == JpegMarker.SOS
                || (code == JpegMarker.APP14 && essence.says(at, "Adobe"));
    }

    private void turn(Orientation read) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            orientation = read;
        }
    }

    private void frame(int at) {
        if (size != null) {
            throw new MalformedPicture("two pictures in it");
        }
        var height = Short.toUnsignedInt(file.getShort(at + 1));
        var width = Short.toUnsignedInt(file.getShort(at + 1 + Short.BYTES));
        size = new Picture.Size(width, height, file.get(at));
    }

    /** Up to the next marker that stands for itself. */
    private int scan(int from) {
        if (size == null || ++scans > MOST_SCANS) {
            throw new MalformedPicture("a scan without a frame, or too many of them");
        }
        var at = from;
        while (unsigned(at) != 0xff || JpegMarker.isWithinScan(unsigned(at + 1))) {
            at++;
        }
        essence.scan(from, at);
        return at;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
