package io.torii.tests.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What nobody sends who means well; the same for the same seed. */
final class Malice {
    /** Bodies that no operation may take for what it asks for. */
    private static final List<String> NO_OBJECTS = List.of(
            "",
            " ",
            "null",
            "true",
            "7",
            "\"reason\"",
            "[]",
            "[{}]",
            "{",
            "{}}",
            "{\"reason\"}",
            "{'reason': 'x'}",
            "{\"reason\": \"x\", \"reason\": \"y\"",
            "reason=x&hours=1",
            "<reason>x</reason>");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "9223372036854775808",
            "1e400",
            "NaN",
            "true",
            "../../..",
            "\u0000",
            "a\u0000b",
            "\r\nSet-Cookie: a=b",
            "'; drop table TORII_GUESS; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1:1/x}",
            "{{7*7}}",
            "\uFFFF",
            "\u202E\u200D",
            "\u65E5\u672C\u8A9E",
            "\uD83D\uDE00".repeat(40),
            "x".repeat(300),
            "x".repeat(5_000),
            "2026-13-45T25:61:61Z",
            "+81 90 0000 0000",
            "00000000-0000-0000-0000-000000000000");

    private static final List<String> VALUES = List.of(
            "null", "true", "0", "-1", "1.5", "1e400", "9223372036854775808", "[]", "[[]]", "{}", "{\"a\":{}}", "\"\"");

    private static final List<String> ESCAPES =
            List.of("%ff", "%00", "%c0%ae", "%ed%a0%80", "%0d%0a", "%2e%2e%2f", "%25");

    private final Random random;

    Malice(long seed) {
        random = new Random(seed);
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String text() {
        return once(200) ? "x".repeat(300_000) : any(TEXTS);
    }

    /** Text as part of an address, escaped well or badly. */
    String escaped() {
        return once(3) ? any(ESCAPES) : encoded(any(TEXTS));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What is no JSON object, in an encoding that may be none either. */
    byte[] noObject() {
        if (once(20)) {
            return "[".repeat(4_000).getBytes(StandardCharsets.UTF_8);
        }
        return any(NO_OBJECTS).getBytes(StandardCharsets.UTF_8);
    }

    /** An object with some of these fields, each with whatever value, some of them twice. */
    byte[] object(List<String> fields) {
        var parts = new ArrayList<String>();
        for (var i = random.nextInt(6); i > 0; i--) {
            var value = once(2) ? any(VALUES) : quoted(text());
            parts.add("\"" + any(fields) + "\": " + value);
            if (once(10)) {
                parts.add(any(parts));
            }
        }
        var charset =
                once(12) ? any(List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) : StandardCharsets.UTF_8;
        return ("{" + String.join(", ", parts) + "}").getBytes(charset);
    }

    /** Some of these words as parameters of an address. */
    String query(List<String> words) {
        var query = new StringBuilder("?");
        while (once(2)) {
            query.append(any(words)).append('=').append(escaped()).append('&');
        }
        return query.toString();
    }

    /** Of what can be read as a media type: for anything else Keycloak 26.7.3's own filter for headers answers 500, at every address. */
    String type() {
        return once(4)
                ? any(List.of("text/plain", "text/csv", "multipart/form-data", "application/xml", "a/b", ""))
                : "application/json";
    }

    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\u0000", "\\u0000")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
        return "\"" + escaped + "\"";
    }
}
