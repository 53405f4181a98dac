package io.torii.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On whom a member of staff acts (R7), and what the roles are called (R55). */
final class StaffTargetTest {
    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void nobody_acts_on_themselves_whatever_their_role(StaffRole role) {
        assertThat(new StaffTarget(true, false).refusal(role)).hasValue(StaffRefusal.OWN_ACCOUNT);
        assertThat(new StaffTarget(true, true).refusal(role)).hasValue(StaffRefusal.OWN_ACCOUNT);
    }

    @ParameterizedTest
    @EnumSource(value = StaffRole.class, names = "PRIVILEGED", mode = EnumSource.Mode.EXCLUDE)
    void a_stronger_account_is_for_those_alone_who_recover_stronger_accounts(StaffRole role) {
        assertThat(new StaffTarget(false, true).refusal(role)).hasValue(StaffRefusal.STRONGER_ACCOUNT);
        assertThat(new StaffTarget(false, true).refusal(StaffRole.PRIVILEGED)).isEmpty();
        assertThat(new StaffTarget(false, false).refusal(role)).isEmpty();
    }

    @Test
    void the_roles_have_the_names_of_R55() {
        var names = List.of(
                "torii-view",
                "torii-counter",
                "torii-helpdesk",
                "torii-reviewer",
                "torii-approver",
                "torii-tokens",
                "torii-view-number",
                "torii-policy",
                "torii-privileged");

        assertThat(Arrays.stream(StaffRole.values()).map(StaffRole::role)).containsExactlyElementsOf(names);
    }

    @Test
    void who_manages_the_realm_still_has_to_be_given_what_is_looked_at_twice() {
        assertThat(Arrays.stream(StaffRole.values()).filter(role -> !role.comesWithRealm()))
                .containsExactly(StaffRole.VIEW_NUMBER, StaffRole.PRIVILEGED);
    }

    @Test
    void the_codes_stay_the_same() {
        assertThat(Arrays.stream(StaffRefusal.values()).map(StaffRefusal::code))
                .containsExactly(
                        "torii_client",
                        "torii_role",
                        "torii_own_account",
                        "torii_stronger_account",
                        "torii_factor_missing",
                        "torii_factor_weak",
                        "torii_factor_old",
                        "torii_too_many");
    }
}
