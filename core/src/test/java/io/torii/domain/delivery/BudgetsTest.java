package io.torii.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BudgetsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:34:56Z");
    private static final Payer PAYER = new Payer(new Subject("realm", "user"), "number", 10_000);

    @Test
    void proving_pays_for_user_number_and_realm_R30() {
        var claims = Budgets.DEFAULT.claims(Purse.PROVING, PAYER, NOW);

        assertThat(claims)
                .containsExactly(
                        new PurseClaim(
                                new PurseKey(PurseName.PROVING_NUMBERS, "user", "-"),
                                3,
                                Optional.of(new PurseKey(PurseName.PROVING_TRIED, "user", "number"))),
                        new PurseClaim(new PurseKey(PurseName.PROVING_MESSAGES, "user", "-"), 6),
                        new PurseClaim(new PurseKey(PurseName.PROVING_NUMBER, "-", "number"), 5),
                        new PurseClaim(new PurseKey(PurseName.PROVING_REALM, "-", "-"), 2_500));
    }

    @Test
    void signing_in_pays_for_user_and_number_twice_and_for_the_realm_R30() {
        var claims = Budgets.DEFAULT.claims(Purse.SIGN_IN, PAYER, NOW);

        assertThat(claims)
                .containsExactly(
                        new PurseClaim(new PurseKey(PurseName.SIGN_IN_DAY, "user", "number"), 30),
                        new PurseClaim(new PurseKey(PurseName.SIGN_IN_MINUTES, "user", "number"), 5),
                        new PurseClaim(new PurseKey(PurseName.SIGN_IN_REALM, "-", "-"), 10_000));
    }

    @Test
    void the_two_purses_share_no_counter_R30() {
        var proving = Budgets.DEFAULT.claims(Purse.PROVING, PAYER, NOW).stream().map(PurseClaim::key);
        var signIn = Budgets.DEFAULT.claims(Purse.SIGN_IN, PAYER, NOW).stream()
                .map(PurseClaim::key)
                .toList();

        assertThat(proving).doesNotContainAnyElementsOf(signIn);
    }

    @Test
    void a_small_realm_has_its_least_figure_R30() {
        assertThat(RealmShare.PROVING.most(10, NOW)).isEqualTo(500);
        assertThat(RealmShare.SIGN_IN.most(10, NOW)).isEqualTo(1_000);
    }

    @Test
    void a_raise_holds_until_its_date_and_takes_nothing_away_R30() {
        var until = NOW.plusSeconds(1);
        var raised = new RealmShare(25, 500, Optional.of(new RealmShare.Raise(20_000, until)));

        assertThat(raised.most(4_000, NOW)).isEqualTo(20_000);
        assertThat(raised.most(4_000, until)).isEqualTo(1_000);
        assertThat(raised.most(1_000_000, NOW)).isEqualTo(250_000);
    }

    @Test
    void figures_out_of_range_name_rule_and_value() {
        assertThatThrownBy(() -> new ProvingBudget(0, 6, 5, RealmShare.PROVING))
                .hasMessage("new numbers per user and day must be 1 to 20, was 0");
        assertThatThrownBy(() -> new SignInBudget(30, 21, RealmShare.SIGN_IN)).hasMessageContaining("was 21");
        assertThatThrownBy(() -> new RealmShare(0, 1, Optional.empty())).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new RealmShare.Raise(0, NOW)).hasMessageContaining("a raised purse");
    }

    @Test
    void thresholds_are_reached_at_their_share_R30() {
        assertThat(Thresholds.DEFAULT.reached(49, 100)).isZero();
        assertThat(Thresholds.DEFAULT.reached(50, 100)).isEqualTo(50);
        assertThat(Thresholds.DEFAULT.reached(79, 100)).isEqualTo(50);
        assertThat(Thresholds.DEFAULT.reached(100, 100)).isEqualTo(80);
    }

    @Test
    void thresholds_outside_of_percent_are_refused() {
        assertThatThrownBy(() -> new Thresholds(List.of(0))).hasMessageContaining("1 to 100 %");
    }

    @Test
    void windows_are_fixed() {
        assertThat(Window.DAY.startOf(NOW)).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(Window.TEN_MINUTES.startOf(NOW)).isEqualTo("2026-11-22T12:30:00Z");
        assertThat(Window.TEN_MINUTES.length()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void a_purse_key_has_all_its_parts() {
        assertThatThrownBy(() -> PurseKey.ofUser(PurseName.PROVING_MESSAGES, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PurseClaim(PurseKey.ofRealm(PurseName.PROVING_REALM), -1))
                .hasMessageContaining("-1");
    }
}
