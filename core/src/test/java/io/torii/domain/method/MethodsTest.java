package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MethodsTest {
    private static final Method PHONE = method(MethodKind.PHONE);
    private static final Method APP = method(MethodKind.APP);
    private static final Method KEY = method(MethodKind.SECURITY_KEY);

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

    private static Method method(MethodKind kind) {
        return new Method(kind.name(), kind, Instant.EPOCH, true);
    }
}
