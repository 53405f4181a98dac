package io.torii.tests.fuzz;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What {@code docs/admin/tables.md} says of every table of ours.
 *
 * @param most how many rows of it one account has in a day, at most
 */
record Bounds(Map<String, Integer> most) {
    private static final Pattern ROW = Pattern.compile("\\| `(TORII_[A-Z_]+)` \\|.*\\| (\\d+) \\|");

    static Bounds read() {
        var most = new TreeMap<String, Integer>();
        try {
            for (var line : Files.readAllLines(Built.root().resolve("docs/admin/tables.md"))) {
                var row = ROW.matcher(line);
                if (row.matches()) {
                    most.put(row.group(1), Integer.valueOf(row.group(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bounds(most);
    }
}
