package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MethodsTest {
    private static final Method PHONE = method(MethodKind.PHONE);
    private static final Method APP = method(MethodKind.APP);
    private static final Method KEY = method(MethodKind.SECURITY_KEY);
    private static final Method CODE =
            new Method("code", MethodKind.APP, Instant.EPOCH, true, Optional.of("PUSH"), Optional.empty());

    @Test
    void the_users_own_order_is_kept() {
        var methods = new Methods(List.of(KEY, PHONE, APP));

        assertThat(methods.usable(MethodPolicy.EVERYTHING)).containsExactly(KEY, PHONE, APP);
    }

    @Test
    void a_phone_that_ends_serves_only_who_has_nothing_else_R21() {
        var ending = new MethodPolicy(PhoneStanding.ENDING, Set.of());

        assertThat(new Methods(List.of(PHONE)).usable(ending)).containsExactly(PHONE);
        assertThat(new Methods(List.of(PHONE, APP)).usable(ending)).containsExactly(APP);
    }

    @Test
    void only_what_cannot_be_phished_reaches_level_three_R32() {
        var methods = new Methods(List.of(PHONE, APP, KEY));

        assertThat(methods.usable(MethodPolicy.EVERYTHING, Strength.ANY, 3)).containsExactly(KEY);
        assertThat(methods.usable(MethodPolicy.EVERYTHING, Strength.PHISHING_RESISTANT, 1))
                .containsExactly(KEY);
    }

    /** R61: the 6-digit code lies on the same phone. */
    @Test
    void a_device_and_the_code_that_came_with_it_are_one_binding() {
        var device = method(MethodKind.PUSH);
        var methods = new Methods(List.of(device, CODE, PHONE));

        assertThat(methods.bindings()).containsExactly(device, PHONE);
        assertThat(methods.boundWith("PUSH")).containsExactly(device, CODE);
        assertThat(methods.boundWith("code")).containsExactly(device, CODE);
        assertThat(methods.boundWith("PHONE")).containsExactly(PHONE);
        assertThat(methods.usable(MethodPolicy.EVERYTHING)).hasSize(3);
    }

    @Test
    void a_code_whose_device_is_gone_stands_for_itself() {
        assertThat(new Methods(List.of(CODE, PHONE)).bindings()).containsExactly(CODE, PHONE);
        assertThat(new Methods(List.of(CODE)).boundWith("code")).containsExactly(CODE);
    }

    @Test
    void what_an_account_can_fall_back_on_is_counted_by_things() {
        var device = method(MethodKind.PUSH);
        var other = new Method("other", MethodKind.PUSH, Instant.EPOCH, true);

        assertThat(reserve(device, CODE)).isEqualTo(new Reserve(1, true));
        assertThat(reserve(device, CODE, other).alternative()).isFalse();
        assertThat(reserve(device, CODE, PHONE)).isEqualTo(new Reserve(2, false));
        assertThat(reserve(device, CODE, PHONE).alternative()).isTrue();
        assertThat(reserve(PHONE).alternative()).isFalse();
        assertThat(reserve()).isEqualTo(new Reserve(0, false));
        var off = new MethodPolicy(PhoneStanding.ALLOWED, Set.of(MethodKind.PUSH));
        assertThat(Reserve.of(new Methods(List.of(device, CODE)), off)).isEqualTo(new Reserve(1, false));
    }

    private static Reserve reserve(Method... stored) {
        return Reserve.of(new Methods(List.of(stored)), MethodPolicy.EVERYTHING);
    }

    private static Method method(MethodKind kind) {
        return new Method(kind.name(), kind, Instant.EPOCH, true);
    }
}
