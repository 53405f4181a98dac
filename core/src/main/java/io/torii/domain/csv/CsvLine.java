package io.torii.domain.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of comma-separated values (RFC 4180), without line breaks within quotes. */
public record CsvLine(String text) {
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|([^\",]*+))(,|$)");

    /** Its fields, stripped; empty when a quote is left open or stands where none may. */
    public Optional<List<String>> fields() {
        List<String> fields = new ArrayList<>();
        var found = FIELD.matcher(text);
        var more = true;
        while (more) {
            if (!found.find()) {
                return Optional.empty();
            }
            var quoted = found.group(1);
            fields.add((quoted == null ? found.group(2) : quoted.replace("\"\"", "\"")).strip());
            more = !found.group(3).isEmpty();
        }
        return Optional.of(fields);
    }
}
