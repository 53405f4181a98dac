package io.torii.keycloak.gate;

import io.torii.domain.gate.Vouching;
import io.torii.keycloak.policy.LineException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of {@code alias | acr=gold, platinum | amr=mfa | hours=12}. */
final class VouchingText {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");
    private static final Pattern FIELDS = Pattern.compile("\\|");
    private static final Pattern VALUES = Pattern.compile("[\\s,]+");
    private static final Set<String> WORDS = Set.of("acr", "amr", "hours");
    private static final int USUAL_HOURS = 12;
    private static final int MOST_HOURS = 720;

    private VouchingText() {}

    /** Whether hours were typed beyond those for which a factor serves: nothing is ever asked of the rest. */
    static boolean outlasts(Vouching vouching, Duration factor) {
        return vouching.age().compareTo(factor) > 0 && !vouching.age().equals(Duration.ofHours(USUAL_HOURS));
    }

    static List<Vouching> read(String typed) {
        var lines = LINES.split(typed, -1);
        var read = new ArrayList<Vouching>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    read.add(line(FIELDS.split(lines[i], -1)));
                } catch (IllegalArgumentException e) {
                    throw new LineException(i + 1, e.getMessage());
                }
            }
        }
        return read;
    }

    private static Vouching line(String[] fields) {
        var alias = fields[0].strip();
        Map<String, String> words = new HashMap<>();
        for (var field : Arrays.asList(fields).subList(1, fields.length)) {
            var parts = field.strip().split("=", 2);
            if (parts.length < 2 || !WORDS.contains(parts[0].strip())) {
                throw new IllegalArgumentException("unknown word: " + parts[0].strip());
            }
            if (words.put(parts[0].strip(), parts[1].strip()) != null) {
                throw new IllegalArgumentException("named twice: " + parts[0].strip());
            }
        }
        if (alias.isEmpty()) {
            throw new IllegalArgumentException("the provider's alias is missing");
        }
        return new Vouching(alias, values(words, "acr"), values(words, "amr"), hours(words.get("hours")));
    }

    private static Duration hours(String typed) {
        var hours = typed == null ? USUAL_HOURS : Integer.parseInt(typed);
        if (hours < 1 || hours > MOST_HOURS) {
            throw new IllegalArgumentException("hours must be 1 to " + MOST_HOURS);
        }
        return Duration.ofHours(hours);
    }

    private static Set<String> values(Map<String, String> words, String word) {
        return VALUES.splitAsStream(words.getOrDefault(word, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
