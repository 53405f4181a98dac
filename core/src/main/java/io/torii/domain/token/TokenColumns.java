package io.torii.domain.token;

import io.torii.domain.csv.CsvLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The columns of a maker's list, by their names: {@code upn, serial number, secret key, time interval, manufacturer,
 * model} as makers and Entra have them, and besides {@code hash function}, {@code type}, {@code digits} and {@code counter}.
 */
record TokenColumns(Map<String, Integer> places, int width) {
    static final String USER = "upn";
    static final String SERIAL = "serialnumber";
    static final String SECRET = "secretkey";
    static final String INTERVAL = "timeinterval";
    static final String MANUFACTURER = "manufacturer";
    static final String MODEL = "model";
    static final String HASH = "hashfunction";
    static final String TYPE = "type";
    static final String DIGITS = "digits";
    static final String COUNTER = "counter";

    private static final Set<String> NEEDED = Set.of(SERIAL, SECRET, INTERVAL);
    private static final Set<String> KNOWN =
            Set.of(USER, SERIAL, SECRET, INTERVAL, MANUFACTURER, MODEL, HASH, TYPE, DIGITS, COUNTER);

    /** Empty when one is missing, named twice, or unknown: what nobody reads would be lost without a word. */
    static Optional<TokenColumns> of(String line) {
        return new CsvLine(line).fields().flatMap(TokenColumns::of);
    }

    private static Optional<TokenColumns> of(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (var i = 0; i < names.size(); i++) {
            var name = name(names.get(i));
            if (!KNOWN.contains(name) || places.put(name, i) != null) {
                return Optional.empty();
            }
        }
        return places.keySet().containsAll(NEEDED)
                ? Optional.of(new TokenColumns(places, names.size()))
                : Optional.empty();
    }

    /** {@code Serial Number}, {@code serialNumber} and {@code time interval (in seconds)} are what they say. */
    private static String name(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceFirst("inseconds$", "");
    }

    Read read(String line) {
        var fields = new CsvLine(line).fields().filter(all -> all.size() == width);
        if (fields.isEmpty()) {
            return new Read(Optional.of(RowProblem.FIELDS), Optional.empty());
        }
        try {
            var row = new TokenFields(new RowFields(places, fields.get()));
            return new Read(Optional.empty(), Optional.of(row.token()));
        } catch (RowException e) {
            return new Read(Optional.of(e.problem()), Optional.empty());
        }
    }

    /** A token, or why there is none. */
    record Read(Optional<RowProblem> problem, Optional<FactoryToken> token) {
        void onto(Consumer<RowProblem> faulty, Consumer<FactoryToken> good) {
            problem.ifPresent(faulty);
            token.ifPresent(good);
        }
    }
}
