package io.torii.keycloak.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.policy.PolicyBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which settings torii-policy alone does not change (R7, R55). */
final class StaffRulesTest {
    @Test
    void every_one_is_a_setting() {
        assertThat(StaffRules.ELSEWHERE)
                .allSatisfy(key -> assertThat(PolicyBook.setting(key)).as(key).isPresent());
    }

    @Test
    void what_bars_staff_is_one_and_what_users_meet_is_none() {
        var keys =
                List.of("torii.staff.methods", "torii.push.digits", "torii.pass.reset-hours", "torii.counter.groups");

        assertThat(StaffRules.among(keys))
                .containsExactly("torii.counter.groups", "torii.pass.reset-hours", "torii.staff.methods");
    }
}
