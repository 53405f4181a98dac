package io.torii.keycloak.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * One documented key of a realm's policy: its default, its range and how its text becomes a value.
 *
 * @param key as it stands in the configuration of the required action, {@code torii.<room>.<name>}
 * @param fallback the default, in the form that is typed
 * @param range what may be typed, for people
 * @param explanation one sentence for the console and the documentation
 * @param type the console's field type
 * @param parser reads what was typed; throws {@link IllegalArgumentException} for anything outside the range
 */
public record Setting<T>(
        String key, String fallback, String range, String explanation, String type, Function<String, T> parser) {

    /** A whole number from {@code least} to {@code most}, both included. */
    public static Setting<Integer> whole(String key, int fallback, Range range, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                range.toString(),
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> range.check(Integer.parseInt(typed)));
    }

    /** On or off. */
    public static Setting<Boolean> flag(String key, boolean fallback, String explanation) {
        return new Setting<>(
                key,
                String.valueOf(fallback),
                "true, false",
                explanation,
                ProviderConfigProperty.BOOLEAN_TYPE,
                Setting::bool);
    }

    /** One of an enum's names, typed in small letters with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E fallback, String explanation) {
        List<E> all = Arrays.asList(fallback.getDeclaringClass().getEnumConstants());
        return new Setting<>(
                key,
                word(fallback),
                String.join(", ", all.stream().map(Setting::word).toList()),
                explanation,
                ProviderConfigProperty.STRING_TYPE,
                typed -> all.stream()
                        .filter(each -> word(each).equals(typed))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown value")));
    }

    /** Free text of one line with a reader of its own. */
    public static <T> Setting<T> line(String key, String fallback, String range, Reader<T> reader) {
        return new Setting<>(
                key, fallback, range, reader.explanation(), ProviderConfigProperty.STRING_TYPE, reader.parser());
    }

    /** Free text of several lines with a reader of its own. */
    public static <T> Setting<T> lines(String key, String fallback, String range, Reader<T> reader) {
        return new Setting<>(
                key, fallback, range, reader.explanation(), ProviderConfigProperty.TEXT_TYPE, reader.parser());
    }

    /**
     * The value of what is stored, or of the default when nothing is.
     *
     * @throws SettingException when what is stored is outside the range: never a weaker value in its place
     */
    public T read(String stored) {
        try {
            return parser.apply(stored == null || stored.isBlank() ? fallback : stored.strip());
        } catch (RuntimeException e) {
            throw new SettingException(key, range, e);
        }
    }

    /** The field as Keycloak's console shows it. */
    public ProviderConfigProperty property() {
        return new ProviderConfigProperty(key, key, explanation + " (" + range + ")", type, fallback);
    }

    private static boolean bool(String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How free text is read, and what it is for. */
    public record Reader<T>(String explanation, Function<String, T> parser) {}
}
