package io.torii.keycloak.setup;

import static io.torii.keycloak.Providers.CLIENT_ADMISSION;
import static io.torii.keycloak.Providers.GATE;
import static io.torii.keycloak.Providers.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.keycloak.models.AuthenticationExecutionModel.Requirement.ALTERNATIVE;
import static org.keycloak.models.AuthenticationExecutionModel.Requirement.CONDITIONAL;
import static org.keycloak.models.AuthenticationExecutionModel.Requirement.DISABLED;
import static org.keycloak.models.AuthenticationExecutionModel.Requirement.REQUIRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/** Which flows can be passed without the gate (R1). */
class LevelTest {
    private static final Step COOKIE = single(ALTERNATIVE, "auth-cookie");
    private static final Step ADMISSION = single(REQUIRED, CLIENT_ADMISSION);
    private static final Step ASKS = condition(REQUIRED, GATE);
    private static final Step VERIFIES = single(REQUIRED, VERIFY);
    private static final Step IDENTIFY = part(REQUIRED, COOKIE, part(ALTERNATIVE, single(REQUIRED, "password")));
    private static final Step FACTOR = part(CONDITIONAL, ASKS, VERIFIES);

    @Test
    void the_flow_that_we_hand_out_is_passed_by_nobody() {
        var marked = part(CONDITIONAL, ASKS, condition(DISABLED, "conditional-level-of-authentication"), VERIFIES);
        var flow = flow(IDENTIFY, ADMISSION, marked);

        assertThat(flow.guarded()).isTrue();
        assertThat(flow.passes(CLIENT_ADMISSION)).isTrue();
        assertThat(flow.names("auth-cookie")).isTrue();
        assertThat(flow.passes("auth-cookie")).isFalse();
    }

    @Test
    void a_gate_beside_the_cookie_is_skipped_when_the_cookie_signs_in() {
        var forms = part(ALTERNATIVE, single(REQUIRED, "password"), ADMISSION, FACTOR);

        assertThat(flow(COOKIE, forms).guarded()).isFalse();
        assertThat(flow(part(REQUIRED, COOKIE, forms)).guarded()).isFalse();
        assertThat(flow(COOKIE, forms).passes(CLIENT_ADMISSION)).isFalse();
        assertThat(flow(forms).guarded()).isTrue();
    }

    @Test
    void alternatives_that_all_have_the_gate_are_as_good_as_one() {
        var password = part(ALTERNATIVE, single(REQUIRED, "password"), FACTOR);
        var key = part(ALTERNATIVE, single(REQUIRED, "key"), FACTOR);

        assertThat(flow(password, key).guarded()).isTrue();
        assertThat(flow(password, key, COOKIE).guarded()).isFalse();
    }

    @Test
    void what_is_alternative_beside_what_is_required_is_never_asked() {
        var ignored = part(ALTERNATIVE, ASKS, VERIFIES, FACTOR);

        assertThat(flow(IDENTIFY, ignored, single(ALTERNATIVE, CLIENT_ADMISSION))
                        .guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, single(ALTERNATIVE, CLIENT_ADMISSION)).passes(CLIENT_ADMISSION))
                .isFalse();
        assertThat(flow(part(CONDITIONAL, condition(REQUIRED, "role"), VERIFIES), ignored)
                        .guarded())
                .isFalse();
    }

    @Test
    void what_is_disabled_at_any_level_does_not_count() {
        assertThat(flow(IDENTIFY, part(DISABLED, ASKS, VERIFIES)).guarded()).isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, condition(DISABLED, GATE), VERIFIES))
                        .guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, ASKS, single(DISABLED, VERIFY)))
                        .guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, part(DISABLED, part(REQUIRED, FACTOR))).guarded())
                .isFalse();
        assertThat(flow(single(DISABLED, "reset-otp")).names("reset-otp")).isFalse();
        assertThat(flow(part(DISABLED, single(REQUIRED, "reset-otp"))).names("reset-otp"))
                .isFalse();
    }

    @Test
    void a_second_condition_skips_what_the_gate_wants() {
        var role = condition(REQUIRED, "conditional-user-role");

        assertThat(flow(IDENTIFY, part(CONDITIONAL, role, ASKS, VERIFIES)).guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, ASKS, role, VERIFIES)).guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, role, FACTOR)).guarded()).isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, ASKS, part(CONDITIONAL, role, VERIFIES)))
                        .guarded())
                .isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, role, ADMISSION)).passes(CLIENT_ADMISSION))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Requirement.class,
            names = {"REQUIRED", "ALTERNATIVE"})
    void a_gate_is_asked_in_a_conditional_sub_flow_only(Requirement other) {
        assertThat(flow(IDENTIFY, ASKS, VERIFIES).guarded()).isFalse();
        assertThat(flow(part(other, ASKS, VERIFIES)).guarded()).isFalse();
    }

    @Test
    void without_a_condition_the_sub_flow_is_always_skipped() {
        assertThat(flow(IDENTIFY, part(CONDITIONAL, VERIFIES)).guarded()).isFalse();
        assertThat(flow(IDENTIFY, part(CONDITIONAL, part(REQUIRED, ASKS), VERIFIES))
                        .guarded())
                .isFalse();
    }

    @Test
    void a_verification_that_has_an_alternative_is_none() {
        var choice = part(CONDITIONAL, ASKS, single(ALTERNATIVE, VERIFY), single(ALTERNATIVE, "auth-otp-form"));
        var alone = part(CONDITIONAL, ASKS, part(REQUIRED, single(ALTERNATIVE, VERIFY)));

        assertThat(flow(IDENTIFY, choice).guarded()).isFalse();
        assertThat(flow(IDENTIFY, alone).guarded()).isTrue();
    }

    @Test
    void the_gate_counts_however_deep_it_stands_where_nobody_gets_around() {
        assertThat(flow(part(REQUIRED, IDENTIFY, part(REQUIRED, ADMISSION, FACTOR)))
                        .guarded())
                .isTrue();
    }

    @Test
    void no_flow_and_an_empty_one_guard_nothing() {
        assertThat(flow().guarded()).isFalse();
        assertThat(flow().passes(VERIFY)).isFalse();
        assertThat(flow(part(REQUIRED)).guarded()).isFalse();
    }

    private static Level flow(Step... steps) {
        return new Level(List.of(steps));
    }

    private static Step part(Requirement requirement, Step... steps) {
        return new Step.SubFlow(requirement, flow(steps));
    }

    private static Step single(Requirement requirement, String authenticator) {
        return new Step.Single(requirement, authenticator);
    }

    private static Step condition(Requirement requirement, String authenticator) {
        return new Step.Condition(requirement, authenticator);
    }
}
