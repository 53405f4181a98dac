package io.torii.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A form with files as no browser writes it (RFC 7578). */
final class Parcel {
    private static final List<String> BOUNDARIES = List.of("x", "----torii", "a".repeat(70), "a".repeat(300), "--");
    private static final List<String> TYPES = List.of(
            "multipart/form-data",
            "multipart/mixed; boundary=%s",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=other",
            "multipart/form-data; boundary=\"%s\"; charset=nothing",
            "multipart/form-data; charset=utf-16; boundary=%s",
            "application/x-www-form-urlencoded; boundary=%s",
            "image/jpeg");
    private static final List<String> NAMES = List.of(
            "torii-ticket", "torii-photo", "torii-photo\"; filename=\"y", "", "\u5199\u771F", "x".repeat(5_000));
    private static final List<String> FILES =
            List.of("card.jpg", "../../../etc/passwd", "", "\u0000", "a\"b", "x".repeat(20_000));
    private static final List<String> HEADERS = List.of(
            "Content-Type: image/jpeg",
            "Content-Type: image/jpeg; charset=nothing",
            "Content-Type: text/plain; charset=utf-16",
            "Content-Type: ;;;",
            "Content-Type: multipart/mixed; boundary=x",
            "Content-Transfer-Encoding: base64",
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Transfer-Encoding: nothing",
            "Content-Disposition: attachment",
            "no header",
            ": ",
            "X: " + "x".repeat(20_000));
    private static final List<String> FILLS = List.of(
            "", "=", "%%%", "====", "\u0000", "\uFFFF", "\r\n--x", "GIF89a", "\u00FF\u00D8\u00FF\u00E0JFIF", "--x--");

    private final String type;
    private final byte[] bytes;

    /** @param type what it says it is */
    Parcel(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes.clone();
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** With some of both parts, or neither, or something else. */
    static Parcel of(Malice malice, String ticket) {
        var boundary = malice.any(BOUNDARIES);
        var body = new ByteArrayOutputStream();
        while (!malice.once(4)) {
            write(body, "--" + boundary + (malice.once(10) ? "\n" : "\r\n") + head(malice) + "\r\n");
            write(body, malice.once(3) ? ticket : malice.once(3) ? malice.text() : malice.any(FILLS));
            write(body, malice.once(10) ? "" : "\r\n");
        }
        write(body, malice.once(5) ? "" : "--" + boundary + "--\r\n");
        var whole = body.toByteArray();
        var type = malice.once(3) ? malice.any(TYPES) : "multipart/form-data; boundary=%s";
        return new Parcel(
                type.replace("%s", boundary), malice.once(5) ? Arrays.copyOf(whole, whole.length / 2) : whole);
    }

    private static String head(Malice malice) {
        var head = new StringBuilder();
        if (!malice.once(10)) {
            var name = malice.once(3) ? malice.any(NAMES) : malice.any(NAMES.subList(0, 2));
            head.append("Content-Disposition: form-data; name=\"").append(name).append('"');
            head.append(malice.once(2) ? "; filename=\"" + malice.any(FILES) + "\"\r\n" : "\r\n");
        }
        while (malice.once(2)) {
            head.append(malice.any(HEADERS)).append("\r\n");
        }
        return head.toString();
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
