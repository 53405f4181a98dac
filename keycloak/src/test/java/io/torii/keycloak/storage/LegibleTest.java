package io.torii.keycloak.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LegibleTest {
    @Test
    void what_can_be_read_is_what_the_row_says() {
        assertThat(Legible.row("TORII_X", "ann", () -> Legible.instant(1_800_000_000L)))
                .contains(Instant.ofEpochSecond(1_800_000_000L));
    }

    @Test
    void what_no_version_has_written_is_nothing() {
        assertThat(Legible.row("TORII_X", "ann", () -> Legible.instant(Long.MAX_VALUE)))
                .isEmpty();
        assertThat(Legible.row("TORII_X", "ann", () -> Integer.valueOf("garbage")))
                .isEmpty();
        assertThat(Legible.row("TORII_X", "ann", () -> Objects.requireNonNull(null)))
                .isEmpty();
    }

    /** A database that does not answer is no unreadable row. */
    @Test
    void another_failure_stays_one() {
        assertThatThrownBy(() -> Legible.row("TORII_X", "ann", () -> {
                    throw new IllegalStateException("no connection");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 253_402_300_800L, Long.MAX_VALUE})
    void an_instant_that_no_page_can_write_is_none(long seconds) {
        assertThatThrownBy(() -> Legible.instant(seconds)).isInstanceOf(DateTimeException.class);
    }
}
