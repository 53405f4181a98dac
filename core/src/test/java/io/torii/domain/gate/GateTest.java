package io.torii.domain.gate;

import static io.torii.domain.gate.Case.LONG_AGO;
import static io.torii.domain.gate.Case.NOON;
import static io.torii.domain.gate.Case.active;
import static io.torii.domain.gate.Case.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.PhoneStanding;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GateTest {
    @ParameterizedTest
    @CsvSource({
        // stage, client, outcome, reason; the account has one phone unless its stage is NONE (R15)
        "NONE, OPTIONAL, LET_IN, NOT_ASKED",
        "REGISTERING, OPTIONAL, LET_IN, NOT_ASKED",
        "READY, OPTIONAL, LET_IN, NOT_ASKED",
        "SCHEDULED, OPTIONAL, LET_IN, NOT_ASKED",
        "ACTIVE, OPTIONAL, ASK, APPLIED",
        "NONE, REQUIRED, REFUSE, STEP_1",
        "REGISTERING, REQUIRED, REFUSE, STEP_2",
        "READY, REQUIRED, REFUSE, STEP_4",
        "SCHEDULED, REQUIRED, REFUSE, SCHEDULED",
        "ACTIVE, REQUIRED, ASK, APPLIED",
        "NONE, WHEN_REGISTERED, LET_IN, NOT_ASKED",
        "REGISTERING, WHEN_REGISTERED, ASK, MANAGE",
        "READY, WHEN_REGISTERED, ASK, MANAGE",
        "SCHEDULED, WHEN_REGISTERED, ASK, MANAGE",
        "ACTIVE, WHEN_REGISTERED, ASK, APPLIED",
    })
    void each_stage_at_each_client_R15(String stage, ClientMode mode, Outcome outcome, Reason reason) {
        var decision = at(stage).enters(mode).judged();

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"NONE, GUARD", "REGISTERING, ASK", "READY, ASK", "SCHEDULED, ASK", "ACTIVE, ASK"})
    void each_stage_once_the_calendar_is_due_R16(String stage, Outcome outcome) {
        for (var mode : ClientMode.values()) {
            assertThat(at(stage)
                            .calendar(Standing.Kind.DUE)
                            .enters(mode)
                            .judged()
                            .outcome())
                    .isEqualTo(outcome);
        }
    }

    @Test
    void a_client_that_requires_MFA_tells_the_exempt_that_it_does() {
        var decision = new Case()
                .calendar(Standing.Kind.EXEMPT)
                .enters(ClientMode.REQUIRED)
                .judged();

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.reason()).isEqualTo(Reason.EXEMPT);
    }

    @Test
    void an_application_takes_effect_at_its_instant_and_not_a_moment_before() {
        var pending = new Case().is(scheduled(NOON)).has(MethodKind.PHONE);

        assertThat(pending.judgedAt(NOON.minusNanos(1)).letsIn()).isTrue();
        assertThat(pending.judgedAt(NOON).outcome()).isEqualTo(Outcome.ASK);
        assertThat(pending.judgedAt(NOON).reason()).isEqualTo(Reason.APPLIED);
    }

    @Test
    void a_refused_client_says_until_when() {
        var due = NOON.plus(Duration.ofMinutes(40));

        var decision = new Case()
                .is(scheduled(due))
                .has(MethodKind.PHONE)
                .enters(ClientMode.REQUIRED)
                .judged();

        assertThat(decision.until()).contains(due);
    }

    @Test
    void who_is_let_in_now_is_let_in_until_time_alone_changes_it() {
        var due = NOON.plus(Duration.ofMinutes(40));
        var dated = new Standing(Standing.Kind.WARNED, Optional.of(LONG_AGO), Optional.of(NOON.plusSeconds(9)));
        var exempt = new Standing(Standing.Kind.EXEMPT, Optional.of(NOON.plusSeconds(5)), Optional.of(LONG_AGO));

        assertThat(new Case().judged().until()).isEmpty();
        assertThat(new Case().is(scheduled(due)).judged().until()).contains(due);
        assertThat(new Case().is(scheduled(due)).stands(dated).judged().until()).contains(NOON.plusSeconds(9));
        assertThat(new Case().stands(exempt).judged().until()).contains(NOON.plusSeconds(5));
    }

    @Test
    void a_state_that_nobody_knows_asks_and_guards() {
        assertThat(new Case().is(new Enrollment.Unknown()).judged().outcome()).isEqualTo(Outcome.GUARD);
        var withPhone = new Case().is(new Enrollment.Unknown()).has(MethodKind.PHONE);
        assertThat(withPhone.judged().outcome()).isEqualTo(Outcome.ASK);
        assertThat(withPhone.judged().reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void an_account_from_before_Torii_is_asked_for_what_it_has_R3() {
        var existing = new Case().has(MethodKind.APP);

        assertThat(existing.judged().reason()).isEqualTo(Reason.EXISTING);
        assertThat(existing.judged().outcome()).isEqualTo(Outcome.ASK);
        assertThat(existing.existingCountsAs(false).judged().letsIn()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MethodKind.class)
    void unreadable_data_counts_as_no_method_and_not_as_a_new_account(MethodKind kind) {
        assertThat(new Case().hasUnreadable(kind).judged().outcome()).isEqualTo(Outcome.GUARD);
        assertThat(new Case().is(active()).hasUnreadable(kind).judged().outcome())
                .isEqualTo(Outcome.GUARD);
    }

    @Test
    void recovery_codes_alone_are_no_usable_method_R17() {
        assertThat(new Case()
                        .is(active())
                        .has(MethodKind.RECOVERY_CODES)
                        .judged()
                        .outcome())
                .isEqualTo(Outcome.GUARD);
    }

    @Test
    void a_method_that_is_switched_off_is_not_usable_R17() {
        var off = new MethodPolicy(PhoneStanding.ALLOWED, Set.of(MethodKind.APP));

        assertThat(new Case()
                        .is(active())
                        .has(MethodKind.APP)
                        .under(off)
                        .judged()
                        .outcome())
                .isEqualTo(Outcome.GUARD);
    }

    @ParameterizedTest
    @CsvSource({"ALLOWED, ASK", "BACKUP_ONLY, ASK", "ENDING, ASK", "OFF, GUARD"})
    void who_has_a_phone_only_is_asked_by_it_until_it_is_off_R21(PhoneStanding phone, Outcome outcome) {
        var policy = new MethodPolicy(phone, Set.of());

        assertThat(new Case()
                        .is(active())
                        .has(MethodKind.PHONE)
                        .under(policy)
                        .judged()
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_first_method_is_bound_by_the_password_alone_only_where_that_is_allowed_R4() {
        assertThat(new Case().binds().judged().letsIn()).isTrue();
        assertThat(new Case().binds().mayNotBind().judged().reason()).isEqualTo(Reason.BINDING);
        assertThat(new Case().binds().mayNotBind().judged().outcome()).isEqualTo(Outcome.REFUSE);
        // Who has a method is asked for it instead.
        assertThat(new Case()
                        .is(new Enrollment.Registering())
                        .has(MethodKind.PHONE)
                        .binds()
                        .mayNotBind()
                        .judged()
                        .outcome())
                .isEqualTo(Outcome.ASK);
    }

    private static Case at(String stage) {
        return switch (stage) {
            case "NONE" -> new Case().is(new Enrollment.None());
            case "REGISTERING" -> new Case().is(new Enrollment.Registering()).has(MethodKind.PHONE);
            case "READY" ->
                new Case().is(new Enrollment.Ready("PHONE0", Case.LONG_AGO)).has(MethodKind.PHONE);
            case "SCHEDULED" -> new Case().is(scheduled(NOON.plusSeconds(1))).has(MethodKind.PHONE);
            case "ACTIVE" -> new Case().is(active()).has(MethodKind.PHONE);
            default -> throw new IllegalArgumentException(stage);
        };
    }
}
