package io.torii.domain.bringing;

import io.torii.domain.csv.CsvRow;
import io.torii.domain.csv.CsvTable;
import io.torii.domain.phone.NumberEntry;
import io.torii.domain.phone.PhoneSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of accounts and numbers that nobody has proven (R40): {@code username,slot,number}. What can be read is kept, and
 * the rest is told by its line.
 *
 * @param rows those that can be read, in their order
 * @param faults the others
 */
public record NumberList(List<Row> rows, List<Fault> faults) {
    private static final Set<String> COLUMNS = Set.of("username", "slot", "number");
    private static final int LONGEST_NAME = 255;

    public NumberList {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** The list that this text is; empty when its first line does not name just the columns that a list has. */
    public static Optional<NumberList> parse(String text) {
        return CsvTable.parse(text, COLUMNS, COLUMNS).map(NumberList::of);
    }

    /** How many lines it has. */
    public int size() {
        return rows.size() + faults.size();
    }

    private static NumberList of(CsvTable table) {
        List<Row> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (var each : table.rows()) {
            var problem = problem(each);
            if (problem.isPresent()) {
                faults.add(new Fault(each.line(), problem.get()));
            } else {
                var row = row(each.line(), each.fields().orElseThrow());
                if (places.add(row.entry().slot() + " " + row.username().toLowerCase(Locale.ROOT))) {
                    rows.add(row);
                } else {
                    faults.add(new Fault(each.line(), NumberProblem.TWICE));
                }
            }
        }
        return new NumberList(rows, faults);
    }

    private static Optional<NumberProblem> problem(CsvRow row) {
        if (row.fields().isEmpty()) {
            return Optional.of(NumberProblem.FIELDS);
        }
        var name = row.fields().get().get("username");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(NumberProblem.USER);
        }
        return slot(row.fields().get()).isPresent() ? Optional.empty() : Optional.of(NumberProblem.SLOT);
    }

    private static Row row(int line, Map<String, String> fields) {
        var slot = slot(fields).orElseThrow();
        return new Row(line, fields.get("username"), NumberEntry.texted(slot, fields.get("number")));
    }

    /** An office phone is never texted, so that none could prove it this way. */
    private static Optional<PhoneSlot> slot(Map<String, String> fields) {
        return Stream.of(PhoneSlot.PHONE, PhoneSlot.ALTERNATE)
                .filter(slot -> slot.name().equalsIgnoreCase(fields.get("slot")))
                .findFirst();
    }

    /** One number: the line that it stands in, whose first is 1, whose it is to be, and where. */
    public record Row(int line, String username, NumberEntry entry) {}

    /** A line that cannot be read, and why. */
    public record Fault(int line, NumberProblem problem) {}
}
