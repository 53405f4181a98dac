package io.torii.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which number can be reached how (R83). */
final class PhonePolicyTest {
    private static final PhonePolicy DEFAULT = new PhonePolicy(false, true, true);

    @ParameterizedTest
    @EnumSource(names = {"PREMIUM", "SHARED_COST", "PAGER", "TOLL_FREE", "OTHER"})
    void premium_shared_cost_and_pager_numbers_are_reached_in_no_way(NumberKind kind) {
        var lenient = new PhonePolicy(true, true, true);

        for (var slot : PhoneSlot.values()) {
            assertThat(lenient.reaches(kind, slot, Channel.TEXT)).isFalse();
            assertThat(lenient.reaches(kind, slot, Channel.CALL)).isFalse();
        }
    }

    @Test
    void a_fixed_line_is_called_and_never_texted_in_every_slot_R83() {
        for (var slot : PhoneSlot.values()) {
            assertThat(DEFAULT.reaches(NumberKind.FIXED, slot, Channel.CALL)).isTrue();
            assertThat(DEFAULT.reaches(NumberKind.FIXED, slot, Channel.TEXT)).isFalse();
        }
    }

    @Test
    void an_office_phone_is_only_ever_called() {
        assertThat(DEFAULT.reaches(NumberKind.MOBILE, PhoneSlot.OFFICE, Channel.TEXT))
                .isFalse();
        assertThat(DEFAULT.reaches(NumberKind.MOBILE, PhoneSlot.OFFICE, Channel.CALL))
                .isTrue();
    }

    @Test
    void a_voip_number_is_an_office_phone_unless_the_realm_says_otherwise_R83() {
        assertThat(DEFAULT.reaches(NumberKind.VOIP, PhoneSlot.PHONE, Channel.TEXT))
                .isFalse();
        assertThat(DEFAULT.reaches(NumberKind.VOIP, PhoneSlot.PHONE, Channel.CALL))
                .isFalse();
        assertThat(DEFAULT.reaches(NumberKind.VOIP, PhoneSlot.OFFICE, Channel.CALL))
                .isTrue();
        assertThat(new PhonePolicy(true, false, true).reaches(NumberKind.VOIP, PhoneSlot.PHONE, Channel.TEXT))
                .isTrue();
        assertThat(new PhonePolicy(true, false, true).reaches(NumberKind.VOIP, PhoneSlot.OFFICE, Channel.CALL))
                .isFalse();
    }
}
