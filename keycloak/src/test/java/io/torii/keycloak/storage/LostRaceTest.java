package io.torii.keycloak.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.ModelDuplicateException;

class LostRaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "40P01", "55P03", "90131", "HYT00"})
    void a_key_that_is_there_and_a_row_that_is_locked_are_lost_races(String state) {
        assertThat(LostRace.is(new IllegalStateException("wrapped", new SQLException("", state))))
                .isTrue();
    }

    @Test
    void what_Keycloak_makes_of_a_key_that_is_there_is_one() {
        assertThat(LostRace.is(new ModelDuplicateException("there"))).isTrue();
        assertThat(LostRace.is(new IllegalStateException(new ModelDuplicateException("there"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "42P01", "53300", "57014", "22001"})
    void a_database_that_does_not_answer_or_understand_is_none(String state) {
        assertThat(LostRace.is(new IllegalStateException("wrapped", new SQLException("", state))))
                .isFalse();
    }

    @Test
    void a_mistake_of_ours_is_none() {
        assertThat(LostRace.is(new IllegalStateException("mistake"))).isFalse();
        assertThat(LostRace.is(new IllegalStateException("wrapped", new SQLException("no state"))))
                .isFalse();
    }
}
