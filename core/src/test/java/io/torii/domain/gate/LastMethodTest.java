package io.torii.domain.gate;

import static io.torii.domain.gate.Case.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.PhoneStanding;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R16, R17: what may be deleted. */
final class LastMethodTest {
    private static final String PUSH = "PUSH0";
    private static final String OTHER = "APP1";

    @Test
    void the_only_method_of_an_active_account_stays() {
        var only = new Case().is(Case.active()).has(MethodKind.PUSH);

        assertThat(last(only, PUSH)).isTrue();
    }

    @Test
    void one_of_two_may_go_and_both_at_once_may_not() {
        var two = new Case().is(Case.active()).has(MethodKind.PUSH, MethodKind.APP);

        assertThat(last(two, PUSH)).isFalse();
        assertThat(last(two, PUSH, OTHER)).isTrue();
    }

    @Test
    void what_does_not_count_is_no_other_method() {
        var codes = new Case().is(Case.active()).has(MethodKind.PUSH, MethodKind.RECOVERY_CODES);
        var garbage = new Case().is(Case.active()).has(MethodKind.PUSH).hasUnreadable(MethodKind.APP);
        var off = new Case()
                .is(Case.active())
                .has(MethodKind.PUSH, MethodKind.APP)
                .under(new MethodPolicy(PhoneStanding.ALLOWED, Set.of(MethodKind.APP)));

        assertThat(last(codes, PUSH)).isTrue();
        assertThat(last(garbage, PUSH)).isTrue();
        assertThat(last(off, PUSH)).isTrue();
    }

    @Test
    void under_the_calendar_it_stays_and_for_who_is_exempt_it_goes() {
        var free = new Case().is(new Enrollment.None().register()).has(MethodKind.PUSH);
        assertThat(last(free, PUSH)).isFalse();
        assertThat(last(free.calendar(Standing.Kind.EXEMPT), PUSH)).isFalse();
        assertThat(last(free.calendar(Standing.Kind.WARNED), PUSH)).isFalse();
        assertThat(last(free.calendar(Standing.Kind.DUE), PUSH)).isTrue();
    }

    @Test
    void an_application_is_taken_back_by_it_until_its_instant() {
        var scheduled = new Case().is(Case.scheduled(NOON.plusSeconds(60))).has(MethodKind.PUSH);
        var over = new Case().is(Case.scheduled(NOON)).has(MethodKind.PUSH);

        assertThat(last(scheduled, PUSH)).isFalse();
        assertThat(last(over, PUSH)).isTrue();
    }

    @Test
    void an_account_from_before_torii_keeps_its_last_one() {
        assertThat(last(new Case().existingCountsAs(true).has(MethodKind.PUSH), PUSH))
                .isTrue();
        assertThat(last(new Case().existingCountsAs(false).has(MethodKind.PUSH), PUSH))
                .isFalse();
    }

    private static boolean last(Case account, String... going) {
        return new LastMethod(account.situation(), NOON).among(Set.of(going));
    }
}
