package io.torii.tests.vendors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The values of a {@link MaxMindFile}, each behind a byte or two that say its type and size. */
final class MaxMindValue {
    private static final int TEXT = 2;
    private static final int UINT16 = 5;
    private static final int UINT32 = 6;
    private static final int MAP = 7;
    private static final int ARRAY = 11;

    private MaxMindValue() {}

    static void write(ByteArrayOutputStream out, Object value) {
        if (value instanceof String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            control(out, TEXT, bytes.length);
            out.writeBytes(bytes);
        } else if (value instanceof Integer small) {
            control(out, UINT16, 2);
            number(out, small, 2);
        } else if (value instanceof Long large) {
            control(out, UINT32, 4);
            number(out, large.intValue(), 4);
        } else if (value instanceof Map<?, ?> map) {
            control(out, MAP, map.size());
            map.forEach((key, each) -> {
                write(out, key);
                write(out, each);
            });
        } else if (value instanceof List<?> list) {
            control(out, ARRAY, list.size());
            list.forEach(each -> write(out, each));
        }
    }

    /** Type and size; types above 7 and sizes above 28 take a byte more. */
    private static void control(ByteArrayOutputStream out, int type, int size) {
        var first = Math.min(size, 29);
        out.write(type > MAP ? first : type << 5 | first);
        if (type > MAP) {
            out.write(type - MAP);
        }
        if (first == 29) {
            out.write(size - 29);
        }
    }

    static void number(ByteArrayOutputStream out, int number, int bytes) {
        for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
