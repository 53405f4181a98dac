package io.torii.keycloak.application;

import io.torii.domain.application.OfficeHours.Span;
import io.torii.keycloak.policy.LineException;
import io.torii.keycloak.policy.Setting;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines of {@code mon-fri 09:00-17:00}, and days. */
final class OfficeText {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");
    private static final Pattern LINE =
            Pattern.compile("([a-z]{3})(?:-([a-z]{3}))?\\s+(\\d{2}:\\d{2})\\s*-\\s*(\\d{2}:\\d{2})");
    private static final Pattern DAYS = Pattern.compile("(?:\\s|,|;|##)+");
    private static final int WEEK = 7;

    private OfficeText() {}

    static Setting<List<Span>> hours(String key, String explanation) {
        return Setting.lines(
                key, "", "lines of mon-fri 09:00-17:00", new Setting.Reader<>(explanation, OfficeText::spans));
    }

    static Setting<Set<LocalDate>> holidays(String key, String explanation) {
        return Setting.lines(
                key, "", "dates, in lines or between commas", new Setting.Reader<>(explanation, OfficeText::days));
    }

    private static List<Span> spans(String typed) {
        var lines = LINES.split(typed.toLowerCase(Locale.ROOT), -1);
        var read = new ArrayList<Span>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    line(lines[i].strip()).forEach(read::add);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new LineException(i + 1, "not as mon-fri 09:00-17:00");
                }
            }
        }
        return List.copyOf(read);
    }

    private static Stream<Span> line(String typed) {
        var parts = LINE.matcher(typed);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no hours");
        }
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        var opens = LocalTime.parse(parts.group(3));
        var closes = LocalTime.parse(parts.group(4));
        var days = Math.floorMod(last.getValue() - first.getValue(), WEEK);
        return IntStream.rangeClosed(0, days).mapToObj(more -> new Span(first.plus(more), opens, closes));
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day of the week"));
    }

    private static Set<LocalDate> days(String typed) {
        return DAYS.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
