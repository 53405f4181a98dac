package io.torii.keycloak.calendar;

import io.torii.domain.calendar.Who;
import io.torii.keycloak.policy.LineException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One line of the calendar: {@code group:/staff | warn=2027-04-01 | mandatory=2027-10-01}. */
record CalendarLine(Who who, Map<String, String> words) {
    private static final Pattern LINES = Pattern.compile("\\R|;|##");
    private static final Pattern FIELDS = Pattern.compile("\\|");
    private static final String GROUP = "group:";
    private static final String ROLE = "role:";

    /**
     * Reads all lines with these words in them.
     *
     * @throws LineException for the first line that cannot be read, named by its number from 1
     */
    static <T> List<T> all(String typed, Set<String> known, Function<CalendarLine, T> reader) {
        var lines = LINES.split(typed, -1);
        var read = new ArrayList<T>();
        for (var i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read.add(one(i + 1, lines[i], line -> reader.apply(line.knowing(known))));
            }
        }
        return read;
    }

    Optional<LocalDate> date(String word) {
        return Optional.ofNullable(words.get(word)).map(CalendarLine::day);
    }

    String text(String word) {
        return words.getOrDefault(word, "");
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date: " + typed, e);
        }
    }

    private static <T> T one(int number, String line, Function<CalendarLine, T> reader) {
        try {
            return reader.apply(parse(line));
        } catch (IllegalArgumentException e) {
            throw new LineException(number, e.getMessage());
        }
    }

    private static CalendarLine parse(String line) {
        var fields = FIELDS.split(line, -1);
        var words = new HashMap<String, String>();
        for (var field : List.of(fields).subList(1, fields.length)) {
            var parts = field.strip().split("=", 2);
            if (words.put(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "") != null) {
                throw new IllegalArgumentException(parts[0].strip() + " stands twice");
            }
        }
        return new CalendarLine(who(fields[0].strip()), words);
    }

    private static Who who(String typed) {
        if (typed.equals("everybody")) {
            return Who.EVERYBODY;
        }
        if (typed.startsWith(GROUP)) {
            return new Who(Who.Kind.GROUP, typed.substring(GROUP.length()).strip());
        }
        if (typed.startsWith(ROLE)) {
            return new Who(Who.Kind.ROLE, typed.substring(ROLE.length()).strip());
        }
        throw new IllegalArgumentException("neither everybody, group:/path nor role:name");
    }

    private CalendarLine knowing(Set<String> known) {
        for (var word : words.keySet()) {
            if (!known.contains(word)) {
                throw new IllegalArgumentException("unknown word " + word);
            }
        }
        return this;
    }
}
