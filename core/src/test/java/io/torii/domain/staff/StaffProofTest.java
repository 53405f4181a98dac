package io.torii.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.MethodKind;
import io.torii.domain.staff.StaffPolicy.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With which factor a member of staff acts (R7). */
final class StaffProofTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final StaffPolicy APP = new StaffPolicy(Taken.APP, Duration.ofMinutes(10));

    @ParameterizedTest
    @EnumSource(
            value = MethodKind.class,
            names = {"SECURITY_KEY", "PASSKEY"})
    void what_cannot_be_phished_serves(MethodKind kind) {
        assertThat(proof(kind, Purpose.SIGN_IN, Duration.ZERO).refusal(StaffPolicy.DEFAULT, NOW))
                .isEmpty();
        assertThat(proof(kind, Purpose.MANAGE, Duration.ZERO).refusal(APP, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MethodKind.class,
            names = {"PUSH", "APP"})
    void an_authenticator_on_a_phone_serves_where_the_realm_says_so(MethodKind kind) {
        var proof = proof(kind, Purpose.SIGN_IN, Duration.ZERO);

        assertThat(proof.refusal(StaffPolicy.DEFAULT, NOW)).hasValue(StaffRefusal.FACTOR_WEAK);
        assertThat(proof.refusal(APP, NOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MethodKind.class,
            names = {"PHONE", "RECOVERY_CODES", "BROKERED"})
    void a_text_or_call_never_serves(MethodKind kind) {
        assertThat(proof(kind, Purpose.SIGN_IN, Duration.ZERO).refusal(APP, NOW))
                .hasValue(StaffRefusal.FACTOR_WEAK);
    }

    @Test
    void ten_minutes_are_not_too_old_and_a_second_more_is() {
        assertThat(proof(MethodKind.PASSKEY, Purpose.SIGN_IN, Duration.ofMinutes(10))
                        .refusal(StaffPolicy.DEFAULT, NOW))
                .isEmpty();
        assertThat(proof(MethodKind.PASSKEY, Purpose.SIGN_IN, Duration.ofSeconds(601))
                        .refusal(StaffPolicy.DEFAULT, NOW))
                .hasValue(StaffRefusal.FACTOR_OLD);
    }

    @Test
    void a_weak_one_of_now_does_not_make_an_old_strong_one_fresh() {
        var old = factor(MethodKind.PASSKEY, Purpose.SIGN_IN, Duration.ofHours(1));
        var weak = factor(MethodKind.PHONE, Purpose.MANAGE, Duration.ZERO);

        assertThat(new StaffProof(false, List.of(old, weak)).refusal(APP, NOW)).hasValue(StaffRefusal.FACTOR_OLD);
    }

    @Test
    void one_given_to_let_a_device_in_was_never_about_this() {
        assertThat(proof(MethodKind.PASSKEY, Purpose.DEVICE, Duration.ZERO).refusal(StaffPolicy.DEFAULT, NOW))
                .hasValue(StaffRefusal.FACTOR_WEAK);
    }

    @Test
    void a_session_without_any_is_refused_and_a_named_service_is_not() {
        assertThat(new StaffProof(false, List.of()).refusal(APP, NOW)).hasValue(StaffRefusal.FACTOR_MISSING);
        assertThat(new StaffProof(true, List.of()).refusal(StaffPolicy.DEFAULT, NOW))
                .isEmpty();
    }

    @Test
    void to_look_takes_the_same_factor_of_whatever_age() {
        var old = proof(MethodKind.PASSKEY, Purpose.SIGN_IN, Duration.ofHours(11));

        assertThat(old.blind(StaffPolicy.DEFAULT)).isEmpty();
        assertThat(proof(MethodKind.APP, Purpose.SIGN_IN, Duration.ZERO).blind(StaffPolicy.DEFAULT))
                .hasValue(StaffRefusal.FACTOR_WEAK);
        assertThat(proof(MethodKind.APP, Purpose.SIGN_IN, Duration.ZERO).blind(APP))
                .isEmpty();
        assertThat(new StaffProof(false, List.of()).blind(APP)).hasValue(StaffRefusal.FACTOR_MISSING);
        assertThat(new StaffProof(true, List.of()).blind(APP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 61})
    void an_age_outside_its_range_is_no_policy(long minutes) {
        assertThatThrownBy(() -> new StaffPolicy(Taken.APP, Duration.ofMinutes(minutes)))
                .hasMessageContaining("1 to 60 minutes");
    }

    private static StaffProof proof(MethodKind kind, Purpose purpose, Duration age) {
        return new StaffProof(false, List.of(factor(kind, purpose, age)));
    }

    private static Factor factor(MethodKind kind, Purpose purpose, Duration age) {
        return new Factor(kind, "id", NOW.minus(age), purpose);
    }
}
