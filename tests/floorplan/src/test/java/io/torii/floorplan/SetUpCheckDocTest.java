package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.setup.Flaw;
import io.torii.keycloak.setup.Mending;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for administrators says of everything that can be amiss what the console says of it. */
class SetUpCheckDocTest {
    @ParameterizedTest
    @CsvSource({"findings, en", "findings in Japanese, ja"})
    void every_flaw_has_its_row_and_no_other(String name, String language) {
        Table table = new Table(House.root().resolve("docs/admin/set-up-check.md"), name);
        List<String> rows = Arrays.stream(Flaw.values())
                .map(flaw -> "| `" + flaw.key() + "` | " + word(flaw) + " | "
                        + Mending.of(flaw).get(language) + " |")
                .toList();

        table.writeIfAsked(rows);

        assertThat(table.rows()).containsExactlyElementsOf(rows);
    }

    private static String word(Flaw flaw) {
        return flaw.weight().name().toLowerCase(Locale.ROOT);
    }
}
