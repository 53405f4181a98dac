package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every table of ours stands in the administrator's list, with what bounds it; the fuzz counts their rows against it. */
class TablesDocTest {
    private static final Pattern MADE = Pattern.compile("<createTable tableName=\"(TORII_[A-Z_]+)\"");
    private static final Pattern ROW = Pattern.compile("\\| `(TORII_[A-Z_]+)` \\| [^|]+ \\| [^|]+ \\| \\d+ \\|");

    @Test
    void every_table_has_a_bound_and_no_other_is_listed() {
        var made = House.files("keycloak/src/main/resources/META-INF", ".xml").stream()
                .flatMap(file -> MADE.matcher(House.text(file)).results())
                .map(table -> table.group(1))
                .toList();

        var rows = new Table(House.root().resolve("docs/admin/tables.md"), "tables").rows();

        assertThat(rows).allMatch(row -> ROW.matcher(row).matches());
        assertThat(rows.stream().map(row -> row.substring(3, row.indexOf('`', 3))))
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(made);
    }
}
