package io.torii.domain.bringing;

import io.torii.domain.csv.CsvRow;
import io.torii.domain.csv.CsvTable;
import io.torii.domain.enrollment.Brought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of accounts and the stages that they come with (R40): {@code username,stage,since,reason}. What can be read is
 * kept, and the rest is told by its line.
 *
 * @param rows those that can be read, in their order
 * @param faults the others
 */
public record StageList(List<Row> rows, List<Fault> faults) {
    private static final Set<String> NEEDED = Set.of("username", "stage", "reason");
    private static final Set<String> KNOWN = Set.of("username", "stage", "since", "reason");
    private static final int LONGEST_NAME = 255;

    public StageList {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** The list that this text is; empty when its first line does not name the columns that a list must have. */
    public static Optional<StageList> parse(String text, StageWords words) {
        return CsvTable.parse(text, NEEDED, KNOWN).map(table -> of(table, words));
    }

    /** How many lines it has. */
    public int size() {
        return rows.size() + faults.size();
    }

    private static StageList of(CsvTable table, StageWords words) {
        List<Row> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (var each : table.rows()) {
            try {
                var row = row(each, words);
                if (!names.add(row.username().toLowerCase(Locale.ROOT))) {
                    throw new StageException(StageProblem.USER_TWICE);
                }
                rows.add(row);
            } catch (StageException e) {
                faults.add(new Fault(each.line(), e.problem()));
            }
        }
        return new StageList(rows, faults);
    }

    private static Row row(CsvRow row, StageWords words) {
        var fields = row.fields().orElseThrow(() -> new StageException(StageProblem.FIELDS));
        return new Row(
                row.line(),
                name(fields),
                words.read(fields.get("stage"), fields.getOrDefault("since", "")),
                fields.get("reason"));
    }

    private static String name(Map<String, String> fields) {
        var name = fields.get("username");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new StageException(StageProblem.USER);
        }
        return name;
    }

    /** One account: by the line that it stands in, whose first is 1, its name, where it stands, and why this is set. */
    public record Row(int line, String username, Brought wish, String reason) {}

    /** A line that cannot be read, and why. */
    public record Fault(int line, StageProblem problem) {}
}
