package io.torii.domain.picture;

import java.io.ByteArrayOutputStream;

/** What is kept of a JPEG, in its order. */
final class JpegEssence {
    /** JFIF 1.02 without the small picture that may stand in it; it says how colours are meant. */
    private static final byte[] JFIF = {
        (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    JpegEssence(byte[] file) {
        this.file = file;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    void marker(int code) {
        kept.write(0xff);
        kept.write(code);
    }

    /** The segment whose length stands there. */
    void segment(int code, int at, int length) {
        marker(code);
        kept.write(file, at, length);
    }

    void scan(int from, int to) {
        kept.write(file, from, to - from);
    }

    /** It counts only as the first segment. */
    void jfif(int at) {
        if (says(at, "JFIF") && kept.size() == 2) {
            kept.writeBytes(JFIF);
        }
    }

    boolean says(int at, String word) {
        for (var i = 0; i < word.length(); i++) {
            if (file[at + Short.BYTES + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
