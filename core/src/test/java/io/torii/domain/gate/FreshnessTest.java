package io.torii.domain.gate;

import static io.torii.domain.gate.Case.active;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Strength;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Which factor of a session serves for what is asked now (R9, R32, R92). */
final class FreshnessTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void a_factor_serves_to_sign_in_for_twelve_hours_R9() {
        var account = new Case().is(active()).has(MethodKind.PHONE);

        account.proved(MethodKind.PHONE, Purpose.SIGN_IN, Duration.ofHours(12));
        assertThat(account.judged().outcome()).isEqualTo(Outcome.ASK);
        account.proved(MethodKind.PHONE, Purpose.SIGN_IN, Duration.ofHours(12).minus(MINUTE));
        assertThat(account.judged().reason()).isEqualTo(Reason.FRESH);
    }

    @Test
    void a_factor_given_to_sign_in_never_serves_to_manage_R9() {
        var account = new Case().is(active()).has(MethodKind.PHONE).enters(ClientMode.WHEN_REGISTERED);

        account.proved(MethodKind.PHONE, Purpose.SIGN_IN, Duration.ZERO);
        assertThat(account.judged().outcome()).isEqualTo(Outcome.ASK);
        account.proved(MethodKind.PHONE, Purpose.MANAGE, Duration.ofMinutes(10));
        assertThat(account.judged().outcome()).isEqualTo(Outcome.ASK);
        account.proved(MethodKind.PHONE, Purpose.MANAGE, Duration.ofMinutes(9));
        assertThat(account.judged().reason()).isEqualTo(Reason.FRESH);
    }

    @Test
    void a_factor_given_to_manage_or_to_sign_in_never_lets_a_device_in_R92() {
        var account = new Case().is(active()).has(MethodKind.PHONE).asks(Purpose.DEVICE, 1, Strength.ANY);

        account.proved(MethodKind.PHONE, Purpose.MANAGE, Duration.ZERO);
        account.proved(MethodKind.PHONE, Purpose.SIGN_IN, Duration.ZERO);

        assertThat(account.judged().outcome()).isEqualTo(Outcome.ASK);
        account.proved(MethodKind.PHONE, Purpose.DEVICE, Duration.ZERO);
        assertThat(account.judged().letsIn()).isTrue();
    }

    @Test
    void a_higher_level_than_the_session_has_is_asked_for_R32() {
        var account = new Case()
                .is(active())
                .has(MethodKind.PHONE, MethodKind.SECURITY_KEY)
                .asks(Purpose.SIGN_IN, 3, Strength.ANY);

        account.proved(MethodKind.PHONE, Purpose.SIGN_IN, MINUTE);
        assertThat(account.judged().outcome()).isEqualTo(Outcome.ASK);
        account.proved(MethodKind.SECURITY_KEY, Purpose.SIGN_IN, MINUTE);
        assertThat(account.judged().letsIn()).isTrue();
    }

    @Test
    void a_level_is_asked_of_who_has_not_begun_too_R32() {
        assertThat(new Case().asks(Purpose.SIGN_IN, 2, Strength.ANY).judged().outcome())
                .isEqualTo(Outcome.GUARD);
    }

    @Test
    void a_client_takes_only_what_is_strong_enough_for_it_R32() {
        var strict = new Case().is(active()).has(MethodKind.PHONE).asks(Purpose.SIGN_IN, 1, Strength.NO_PHONE);

        assertThat(strict.judged().outcome()).isEqualTo(Outcome.GUARD);
        strict.has(MethodKind.APP).proved(MethodKind.PHONE, Purpose.SIGN_IN, MINUTE);
        assertThat(strict.judged().outcome()).isEqualTo(Outcome.ASK);
    }
}
