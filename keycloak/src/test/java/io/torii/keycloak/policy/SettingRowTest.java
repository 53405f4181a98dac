package io.torii.keycloak.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SettingRowTest {
    private final SettingRow row = new SettingRow("id", "realm", "torii.timezone");

    @Test
    void it_says_who_changed_what_and_when() {
        row.changed("digest", "ann", Instant.EPOCH);

        assertThat(row.change()).contains(new SettingChange("digest", "ann", Instant.EPOCH));
    }

    @Test
    void of_an_instant_that_cannot_be_read_nobody_is_known_to_have_changed_it() {
        row.changed("digest", "ann", Instant.MAX);

        assertThat(row.change()).isEmpty();
    }
}
