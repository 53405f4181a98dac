package io.torii.keycloak.policy;

import io.torii.domain.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of {@code your card and its PIN | カードと暗証番号}: an institution's words in both languages. */
public final class ToldText {
    private static final Pattern LINES = Pattern.compile("\\R|##");
    private static final Pattern LINE = Pattern.compile("([^|]+)\\|([^|]+)");

    private ToldText() {}

    public static List<Told> read(String typed) {
        var lines = LINES.split(typed, -1);
        var read = new ArrayList<Told>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    read.add(line(lines[i]));
                } catch (IllegalArgumentException e) {
                    throw new LineException(i + 1, e.getMessage());
                }
            }
        }
        return List.copyOf(read);
    }

    private static Told line(String typed) {
        var parts = LINE.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not English | Japanese");
        }
        return new Told(parts.group(1).strip(), parts.group(2).strip());
    }
}
