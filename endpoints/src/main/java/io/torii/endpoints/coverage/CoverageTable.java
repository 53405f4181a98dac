package io.torii.endpoints.coverage;

import io.torii.keycloak.coverage.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The coverage report as RFC 4180 has tables.
 *
 * @param lines each with its end
 */
record CoverageTable(List<String> lines) {
    static CoverageTable of(Coverage coverage) {
        var lines = new ArrayList<String>();
        lines.add(line("part", "name", "users", "active", "with method"));
        lines.add(line("realm", "", coverage.users(), coverage.active(), coverage.withMethod()));
        add(lines, "stage", coverage.stages());
        add(lines, "method", coverage.methods());
        coverage.groups()
                .forEach(group ->
                        lines.add(line("group", group.path(), group.users(), group.active(), group.withMethod())));
        return new CoverageTable(lines);
    }

    String text() {
        return String.join("", lines);
    }

    private static void add(List<String> lines, String part, Map<String, Long> counts) {
        counts.forEach((name, count) -> lines.add(line(part, name, count, "", "")));
    }

    private static String line(Object... cells) {
        var line = new ArrayList<String>();
        for (var cell : cells) {
            line.add(cell(String.valueOf(cell)));
        }
        return String.join(",", line) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is text (R95): OWASP's list of first characters. */
    static String cell(String text) {
        var harmless = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return harmless.matches("[^\",\\r\\n']*") ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
