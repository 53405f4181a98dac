package io.torii.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.gate.Trust.Against;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R19: when a browser that its user trusts stands in the second factor's place, and when it does not. */
final class TrustTest {
    private static final Trust TRUSTED = new Trust(Optional.of("device"), false, Set.of());
    private static final Trust ACCEPTED = new Trust(Optional.of("device"), true, Set.of());

    @Test
    void an_active_account_is_let_in_from_a_trusted_browser_and_has_no_factor_by_it_R19() {
        var judged = active().trusts(TRUSTED).judged();

        assertThat(judged.outcome()).isEqualTo(Outcome.LET_IN);
        assertThat(judged.reason()).isEqualTo(Reason.TRUSTED);
    }

    @Test
    void from_any_other_browser_it_is_asked_R19() {
        assertThat(active().trusts(Trust.NONE).judged().outcome()).isEqualTo(Outcome.ASK);
    }

    @Test
    void a_factor_that_is_fresh_comes_before_it_R19() {
        var judged = active().proved(MethodKind.APP, Purpose.SIGN_IN, Duration.ofHours(1))
                .trusts(TRUSTED)
                .judged();

        assertThat(judged.reason()).isEqualTo(Reason.FRESH);
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONAL, MANAGE, 1, ANY",
        "OPTIONAL, DEVICE, 1, ANY",
        "OPTIONAL, SIGN_IN, 2, ANY",
        "OPTIONAL, SIGN_IN, 1, NO_PHONE",
        "WHEN_REGISTERED, SIGN_IN, 1, ANY",
        "REQUIRED, SIGN_IN, 1, ANY"
    })
    void it_serves_to_sign_in_to_an_ordinary_client_and_for_nothing_else_R19(
            ClientMode mode, Purpose purpose, int level, Strength strength) {
        var asked = active().enters(mode).asks(purpose, level, strength).trusts(TRUSTED);

        assertThat(asked.judged().outcome()).isEqualTo(Outcome.ASK);
    }

    @Test
    void a_client_that_requires_MFA_takes_it_only_if_it_says_so_R19() {
        assertThat(active().enters(ClientMode.REQUIRED).trusts(TRUSTED).judged().outcome())
                .isEqualTo(Outcome.ASK);
        assertThat(active().enters(ClientMode.REQUIRED)
                        .trusts(ACCEPTED)
                        .judged()
                        .reason())
                .isEqualTo(Reason.TRUSTED);
        assertThat(active().enters(ClientMode.WHEN_REGISTERED)
                        .trusts(ACCEPTED)
                        .judged()
                        .outcome())
                .isEqualTo(Outcome.ASK);
    }

    @ParameterizedTest
    @EnumSource(Against.class)
    void whatever_speaks_against_it_has_the_user_asked_R19(Against reason) {
        var trust = new Trust(Optional.of("device"), true, Set.of(reason));

        assertThat(active().trusts(trust).judged().outcome()).isEqualTo(Outcome.ASK);
    }

    @Test
    void an_account_without_a_usable_method_meets_the_guard_all_the_same() {
        assertThat(new Case()
                        .is(Case.active())
                        .hasUnreadable(MethodKind.APP)
                        .trusts(TRUSTED)
                        .judged()
                        .outcome())
                .isEqualTo(Outcome.GUARD);
    }

    @Test
    void what_binds_a_method_is_never_let_in_by_it_R19() {
        assertThat(active().binds().trusts(ACCEPTED).judged().outcome()).isEqualTo(Outcome.ASK);
    }

    private static Case active() {
        return new Case().is(Case.active()).has(MethodKind.APP);
    }
}
