package io.torii.domain.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.bringing.StageList.Fault;
import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R40. */
final class StageListTest {
    private static final String HEAD = "username,stage,since,reason\n";
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final StageWords WORDS = new StageWords(NOW, ZoneId.of("Asia/Tokyo"));

    @Test
    void a_day_begins_in_the_realms_zone_and_nothing_said_is_now() {
        var list = read(HEAD + "mari,active,2025-04-01,old portal\r\n\r\nken,NONE,,\"x, y\"\n"
                + "rin,registering,2025-04-01T09:00:00+09:00,z\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.rows())
                .isEqualTo(List.of(
                        row(2, "mari", at(Stage.ACTIVE, "2025-03-31T15:00:00Z"), "old portal"),
                        row(4, "ken", new Brought(Stage.NONE, NOW), "x, y"),
                        row(5, "rin", at(Stage.REGISTERING, "2025-04-01T00:00:00Z"), "z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mari,active,2025-04-01             | FIELDS",
                "mari,active,,x,y                   | FIELDS",
                "mari,\"active,,x                   | FIELDS",
                ",active,,x                         | USER",
                "mari,on,,x                         | UNKNOWN",
                "mari,,,x                           | UNKNOWN",
                "mari,ready,,x                      | EARNED",
                "mari,scheduled,2026-12-01,x        | EARNED",
                "mari,active,1999-12-30,x           | SINCE",
                "mari,active,2026-12-01,x           | SINCE",
                "mari,active,2026-02-30,x           | SINCE",
                "mari,active,2026-11-01T00:00:00,x  | SINCE",
                "mari,active,yesterday,x            | SINCE"
            })
    void what_cannot_be_read_is_of_its_line_alone(String line, StageProblem problem) {
        var list = read(HEAD + line + "\nken,active,,x\nKEN,none,,x\n");

        assertThat(list.faults()).containsExactly(new Fault(2, problem), new Fault(4, StageProblem.USER_TWICE));
        assertThat(list.rows()).extracting(StageList.Row::username).containsExactly("ken");
        assertThat(list.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "username,stage\n", "username,stage,reason,slot\n", "username,stage,stage,reason\n", "\"user"
            })
    void a_list_whose_columns_nobody_knows_is_none(String text) {
        assertThat(StageList.parse(text, WORDS)).isEmpty();
    }

    @Test
    void columns_stand_in_any_order_and_case_and_since_may_be_missing() {
        var list = read("\uFEFFReason,Stage,Username\nx,active,mari\n");

        assertThat(list.rows()).containsExactly(row(2, "mari", new Brought(Stage.ACTIVE, NOW), "x"));
    }

    private static StageList.Row row(int line, String name, Brought wish, String reason) {
        return new StageList.Row(line, name, wish, reason);
    }

    private static Brought at(Stage stage, String since) {
        return new Brought(stage, Instant.parse(since));
    }

    private static StageList read(String text) {
        return StageList.parse(text, WORDS).orElseThrow();
    }
}
