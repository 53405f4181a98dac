package io.torii.keycloak.application;

import io.torii.keycloak.policy.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Settings that are typed as words. */
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final String NONE = "none";
    private static final int LONGEST = 200;

    private Words() {}

    /** Any number of an enum's names, in small letters, with commas between them. */
    static <E extends Enum<E>> Setting<Set<E>> several(String key, Class<E> type, String fallback, String explanation) {
        List<E> all = Arrays.asList(type.getEnumConstants());
        var range = all.stream().map(Words::word).collect(Collectors.joining(", ", "any of ", "; or none"));
        return Setting.line(key, fallback, range, new Setting.Reader<>(explanation, typed -> read(typed, all)));
    }

    static String brief(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters");
        }
        return typed;
    }

    private static <E extends Enum<E>> Set<E> read(String typed, List<E> all) {
        return typed.equals(NONE)
                ? Set.of()
                : BETWEEN.splitAsStream(typed)
                        .filter(word -> !word.isEmpty())
                        .map(word -> one(word, all))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> E one(String word, List<E> all) {
        return all.stream()
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown value"));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
