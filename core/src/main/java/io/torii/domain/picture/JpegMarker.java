package io.torii.domain.picture;

/** The second bytes of markers (ITU-T T.81, table B.1). */
final class JpegMarker {
    static final int SOI = 0xd8;
    static final int EOI = 0xd9;
    static final int SOS = 0xda;
    static final int APP0 = 0xe0;
    static final int APP1 = 0xe1;
    static final int APP14 = 0xee;

    private static final int DHT = 0xc4;
    private static final int DQT = 0xdb;
    private static final int DRI = 0xdd;

    private JpegMarker() {}

    /** Begins a picture. C4, C8 and CC among them are no frames. */
    static boolean isFrame(int code) {
        return code >= 0xc0 && code <= 0xcf && (code == 0xc0 || code % 4 != 0);
    }

    /** What a decoder needs beside frames and scans. */
    static boolean isTable(int code) {
        return code == DHT || code == DQT || code == DRI;
    }

    /** A stuffed byte, or a restart. */
    static boolean isWithinScan(int code) {
        return code == 0 || (code >= 0xd0 && code <= 0xd7);
    }
}
