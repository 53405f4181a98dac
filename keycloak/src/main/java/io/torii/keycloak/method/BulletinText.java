package io.torii.keycloak.method;

import io.torii.domain.Told;
import io.torii.domain.method.Bulletin;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.policy.LineException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of {@code phone | 2026-12-01T09:00 | 2026-12-01T18:00 | Texts are slow. | SMSが遅れています。}. */
final class BulletinText {
    private static final Pattern LINES = Pattern.compile("\\R|##");
    private static final Pattern FIELDS = Pattern.compile("\\|");
    private static final int FIELDS_OF_A_LINE = 5;
    private static final Map<String, MethodKind> KINDS = Map.of(
            "phone", MethodKind.PHONE,
            "push", MethodKind.PUSH,
            "app", MethodKind.APP,
            "security-key", MethodKind.SECURITY_KEY,
            "passkey", MethodKind.PASSKEY);

    private BulletinText() {}

    static List<Bulletin> read(String typed) {
        var lines = LINES.split(typed, -1);
        var read = new ArrayList<Bulletin>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read.add(numbered(i + 1, lines[i]));
            }
        }
        return List.copyOf(read);
    }

    private static Bulletin numbered(int number, String line) {
        try {
            return one(FIELDS.split(line, -1));
        } catch (IllegalArgumentException e) {
            throw new LineException(number, e.getMessage());
        }
    }

    private static Bulletin one(String[] fields) {
        if (fields.length != FIELDS_OF_A_LINE) {
            throw new IllegalArgumentException("not method | from | until | English | Japanese");
        }
        var kind = Optional.ofNullable(KINDS.get(fields[0].strip()))
                .orElseThrow(() -> new IllegalArgumentException("no method: " + fields[0].strip()));
        var words = new Told(fields[3].strip(), fields[4].strip());
        return new Bulletin(kind, time(fields[1].strip()), time(fields[2].strip()), words);
    }

    private static LocalDateTime time(String typed) {
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time: " + typed, e);
        }
    }
}
