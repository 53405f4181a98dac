package io.torii.endpoints.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.coverage.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet reads (R95). */
final class CoverageTableTest {
    @Test
    void it_has_a_line_for_the_realm_each_stage_method_and_group() {
        var group = new Coverage.Group("/staff, \"old\"", 2, 1, 1);
        var coverage =
                new Coverage(Instant.EPOCH, 3, 1, 2, Map.of("active", 1L), Map.of("phone", 2L), List.of(group), 0);

        assertThat(CoverageTable.of(coverage).text())
                .isEqualTo("part,name,users,active,with method\r\n"
                        + "realm,,3,1,2\r\n"
                        + "stage,active,1,,\r\n"
                        + "method,phone,2,,\r\n"
                        + "group,\"/staff, \"\"old\"\"\",2,1,1\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_calculate_is_text_R95(String typed) {
        assertThat(CoverageTable.cell(typed)).isEqualTo("\"'" + typed + "\"");
    }
}
