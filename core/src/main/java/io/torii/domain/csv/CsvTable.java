package io.torii.domain.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text of comma-separated values (RFC 4180): a first line that names the columns, a row per line, blank ones left out.
 *
 * @param rows in their order
 */
public record CsvTable(List<CsvRow> rows) {
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * The table that this text is.
     *
     * @param needed columns that it must have
     * @param known these and those that it may have
     * @return empty when a column is missing, named twice, or unknown: what nobody reads would be lost without a word
     */
    public static Optional<CsvTable> parse(String text, Set<String> needed, Set<String> known) {
        var lines = text.replaceFirst("^\\uFEFF", "").split("\\r\\n|\\n|\\r", -1);
        return new CsvLine(lines[0])
                .fields()
                .map(CsvTable::lower)
                .filter(names -> known.containsAll(names) && names.containsAll(needed))
                .filter(names -> Set.copyOf(names).size() == names.size())
                .map(names -> rows(names, lines));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static CsvTable rows(List<String> names, String[] lines) {
        List<CsvRow> rows = new ArrayList<>();
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(new CsvRow(i + 1, fields(names, lines[i])));
            }
        }
        return new CsvTable(rows);
    }

    private static Optional<Map<String, String>> fields(List<String> names, String line) {
        return new CsvLine(line)
                .fields()
                .filter(all -> all.size() == names.size())
                .map(all -> named(names, all));
    }

    private static Map<String, String> named(List<String> names, List<String> fields) {
        Map<String, String> named = new HashMap<>();
        for (var i = 0; i < names.size(); i++) {
            named.put(names.get(i), fields.get(i));
        }
        return named;
    }
}
