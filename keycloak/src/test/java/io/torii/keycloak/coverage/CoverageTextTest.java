package io.torii.keycloak.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CoverageTextTest {
    private static final Coverage REPORT = new Coverage(
            Instant.parse("2027-04-01T12:00:00Z"),
            60_000,
            40_000,
            50_000,
            Map.of("active", 40_000L, "none", 20_000L),
            Map.of("phone", 50_000L),
            List.of(new Coverage.Group("/staff of \"A\"", 3, 2, 1)),
            7);

    @Test
    void a_report_is_the_same_on_another_node() {
        assertThat(CoverageText.read(CoverageText.of(REPORT))).contains(REPORT);
    }

    @Test
    void what_is_no_report_is_counted_anew() {
        assertThat(CoverageText.read(null)).isEmpty();
        assertThat(CoverageText.read("null")).isEmpty();
        assertThat(CoverageText.read("{\"at\":\"noon\"}")).isEmpty();
    }
}
