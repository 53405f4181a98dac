package io.torii.port.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of wrong entries keeps (R31); run by the fake here and by Keycloak's on a server. */
public interface GuessesContract {
    GuessPolicy POLICY = new GuessPolicy(5, 10);
    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    Guesses guesses();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    @Test
    default void five_of_eight_parallel_entries_are_looked_at_and_the_rest_wait() {
        var subject = newcomer();

        var permits = Crowd.of(() -> guesses().claim(subject, POLICY, NOON));

        assertThat(permits.stream().filter(permit -> permit.refusal().isEmpty()))
                .hasSize(5);
    }

    @Test
    default void the_wait_after_the_fifth_wrong_entry_is_a_minute_and_then_doubles() {
        var subject = newcomer();
        wrong(subject, 5, NOON);

        assertThat(waitsUntil(subject, NOON)).isEqualTo(NOON.plusSeconds(60));
        wrong(subject, 1, NOON.plusSeconds(60));

        assertThat(waitsUntil(subject, NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(180));
    }

    @Test
    default void asking_changes_nothing() {
        var subject = newcomer();
        wrong(subject, 4, NOON);

        for (var i = 0; i < 20; i++) {
            assertThat(guesses().ask(subject, POLICY, NOON).refusal()).isEmpty();
        }

        assertThat(guesses().claim(subject, POLICY, NOON).refusal()).isEmpty();
        assertThat(guesses().claim(subject, POLICY, NOON).refusal()).isPresent();
    }

    @Test
    default void a_right_entry_forgives_the_wrong_ones_before_it() {
        var subject = newcomer();
        wrong(subject, 5, NOON);

        guesses().forgive(subject);

        assertThat(guesses().ask(subject, POLICY, NOON).refusal()).isEmpty();
    }

    @Test
    default void a_claim_that_was_no_guess_is_given_back_with_its_wait_and_forgives_no_other() {
        var subject = newcomer();
        wrong(subject, 5, NOON);

        guesses().giveBack(subject);

        wrong(subject, 1, NOON);
        assertThat(waitsUntil(subject, NOON)).isEqualTo(NOON.plusSeconds(60));
        var other = newcomer();
        guesses().giveBack(other);
        wrong(other, 5, NOON);
        assertThat(waitsUntil(other, NOON)).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    default void of_eight_claims_given_back_at_once_none_is_left() {
        var subject = newcomer();
        var policy = new GuessPolicy(10, 100);
        for (var i = 0; i < 9; i++) {
            guesses().claim(subject, policy, NOON);
        }

        Crowd.of(() -> {
            guesses().giveBack(subject);
            return true;
        });

        wrong(subject, 3, NOON);
        assertThat(guesses().ask(subject, POLICY, NOON).refusal()).isEmpty();
        wrong(subject, 1, NOON);
        assertThat(guesses().ask(subject, POLICY, NOON).refusal()).isPresent();
    }

    /** R98. */
    @Test
    default void one_that_is_relieved_waits_no_longer_and_its_row_goes_on() {
        var subject = newcomer();
        wrong(subject, 5, NOON);

        guesses().relieve(subject);
        assertThat(guesses().ask(subject, POLICY, NOON).refusal()).isEmpty();

        wrong(subject, 1, NOON);
        assertThat(waitsUntil(subject, NOON)).isEqualTo(NOON.plusSeconds(120));
        for (var i = 6; i < POLICY.ceiling(); i++) {
            guesses().relieve(subject);
            wrong(subject, 1, NOON);
        }
        guesses().relieve(subject);
        assertThat(guesses().ask(subject, POLICY, NOON).refusal())
                .hasValueSatisfying(verdict -> assertThat(verdict.reason()).isEqualTo(Reason.RESTING));
    }

    @Test
    default void at_the_ceiling_methods_rest_however_long_one_waits() {
        var subject = newcomer();
        var later = NOON;
        for (var i = 0; i < POLICY.ceiling(); i++) {
            wrong(subject, 1, later);
            later = later.plus(Duration.ofHours(2));
        }

        var permit = guesses().ask(subject, POLICY, later.plus(Duration.ofDays(365)));

        assertThat(permit.refusal())
                .hasValueSatisfying(verdict -> assertThat(verdict.reason()).isEqualTo(Reason.RESTING));
    }

    private void wrong(Subject subject, int times, Instant now) {
        for (var i = 0; i < times; i++) {
            assertThat(guesses().claim(subject, POLICY, now).refusal()).isEmpty();
        }
    }

    private Instant waitsUntil(Subject subject, Instant now) {
        GuessPermit permit = guesses().ask(subject, POLICY, now);
        return permit.refusal().orElseThrow().until().orElseThrow();
    }
}
