package io.torii.domain.gate;

import static io.torii.domain.gate.Case.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Methods;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4: a method bound with the password alone signs in and changes nothing for a day. */
final class NoveltyTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant BOUND = NOON.minusSeconds(3_600);
    private static final Method OLD = method("old", MethodKind.APP, BOUND.minusSeconds(1));
    private static final Method FIRST = method("first", MethodKind.PHONE, BOUND.plusMillis(400));
    private static final Method SECOND = method("second", MethodKind.APP, BOUND.plusSeconds(60));

    @ParameterizedTest
    @CsvSource({
        // kind, credential, held: what was shown to manage, of an account with an old app, a new phone and a new app
        "PHONE, first, true",
        "APP, second, true",
        "APP, old, false",
        "APP, '', true",
        "APP, gone, true",
        "SECURITY_KEY, '', true",
    })
    void only_an_older_method_changes_what_it_guards_R4(MethodKind kind, String credential, boolean held) {
        var shown = List.of(new Factor(kind, credential, NOON, Purpose.MANAGE));

        assertThat(of(OLD, FIRST, SECOND).until(shown, NOON))
                .isEqualTo(held ? Optional.of(BOUND.plus(DAY)) : Optional.empty());
    }

    @Test
    void an_older_method_beside_the_new_one_is_enough_but_not_when_it_was_shown_to_sign_in() {
        var first = new Factor(MethodKind.PHONE, "first", NOON, Purpose.MANAGE);

        assertThat(of(OLD, FIRST).until(List.of(first, old(Purpose.MANAGE)), NOON))
                .isEmpty();
        assertThat(of(OLD, FIRST).until(List.of(first, old(Purpose.SIGN_IN)), NOON))
                .isPresent();
    }

    @Test
    void who_shows_nothing_changes_nothing() {
        assertThat(of(FIRST).until(List.of(), NOON)).isPresent();
        assertThat(of().until(List.of(), NOON)).isPresent();
    }

    @Test
    void the_state_ends_at_its_instant_and_lasts_until_the_moment_before() {
        var shown = List.of(new Factor(MethodKind.PHONE, "first", NOON, Purpose.MANAGE));
        var end = BOUND.plus(DAY);

        assertThat(of(FIRST).until(shown, end.minusNanos(1))).contains(end);
        assertThat(of(FIRST).until(shown, end)).isEmpty();
    }

    @Test
    void no_hours_and_a_method_bound_with_a_factor_are_never_new() {
        var shown = List.of(new Factor(MethodKind.PHONE, "first", NOON, Purpose.MANAGE));

        assertThat(new Novelty(methods(FIRST), Optional.of(BOUND), Duration.ZERO).until(shown, BOUND))
                .isEmpty();
        assertThat(new Novelty(methods(FIRST), Optional.empty(), DAY).until(shown, NOON))
                .isEmpty();
    }

    @Test
    void what_is_new_itself_may_go() {
        assertThat(of(OLD, FIRST).isNew("first")).isTrue();
        assertThat(of(OLD, FIRST).isNew("old")).isFalse();
        assertThat(of(OLD, FIRST).isNew("gone")).isFalse();
    }

    private static Factor old(Purpose purpose) {
        return new Factor(MethodKind.APP, "old", NOON, purpose);
    }

    private static Novelty of(Method... methods) {
        return new Novelty(methods(methods), Optional.of(BOUND), DAY);
    }

    private static Methods methods(Method... methods) {
        return new Methods(List.of(methods));
    }

    private static Method method(String credential, MethodKind kind, Instant since) {
        return new Method(credential, kind, since, true);
    }
}
