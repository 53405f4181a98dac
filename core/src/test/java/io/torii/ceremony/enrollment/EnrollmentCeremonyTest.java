package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.Bound.Proof;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Holdings;
import io.torii.domain.enrollment.Past;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Terms;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.fake.Desk;
import io.torii.fake.MemoryEnrollments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrollmentCeremonyTest {
    private static final Subject SUBJECT = new Subject("realm", "user");

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    @Test
    void the_whole_way_tells_each_stage_once() {
        desk.has("app").ceremony().bound(SUBJECT, first("app"));
        desk.ceremony().tried(SUBJECT, "app");
        desk.ceremony().apply(SUBJECT);
        desk.clock.pass(Desk.TERMS.delay());

        desk.activation().run(200);

        assertThat(desk.told)
                .containsExactly(
                        "NONE-REGISTERING by USER",
                        "REGISTERING-READY by USER",
                        "READY-SCHEDULED by USER",
                        "SCHEDULED-ACTIVE by TIME");
    }

    @Test
    void the_first_method_bound_with_the_password_alone_is_remembered_as_new_and_reporting_it_again_changes_nothing() {
        desk.has("app").ceremony().bound(SUBJECT, first("app"));
        var at = desk.clock.now();
        desk.clock.pass(Duration.ofMinutes(1));

        var again = desk.ceremony().bound(SUBJECT, new Bound("app", at, Proof.PASSWORD_ALONE));

        assertThat(again.verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(past().boundAt()).contains(at);
        assertThat(past().hadMethod()).isTrue();
    }

    @Test
    void a_second_method_is_not_new() {
        desk.has("app").ceremony().bound(SUBJECT, new Bound("app", desk.clock.now(), Proof.FACTOR));

        desk.has("app", "key").ceremony().bound(SUBJECT, first("key"));

        assertThat(past().boundAt()).isEmpty();
    }

    /** R4. */
    @Test
    void beside_garbage_it_is_bound_with_the_password_alone() {
        var garbage = new Method("garbage", MethodKind.PHONE, Instant.EPOCH, false);
        var app = new Method("app", MethodKind.APP, Instant.EPOCH, true);
        desk.has(new Holdings(new Methods(List.of(garbage, app)), MethodPolicy.EVERYTHING, false));

        desk.ceremony().bound(SUBJECT, first("app"));

        assertThat(past().boundAt()).contains(desk.clock.now());
    }

    /** R4, R103: neither settles the other's. */
    @Test
    void a_method_that_is_new_stays_new_when_another_is_bound_with_a_pass() {
        desk.has("theirs").ceremony().bound(SUBJECT, first("theirs"));
        var begun = desk.clock.now();

        desk.clock.pass(Duration.ofHours(1));
        desk.has("theirs", "mine").ceremony().bound(SUBJECT, new Bound("mine", desk.clock.now(), Proof.PASS));
        assertThat(past().boundAt()).contains(begun);

        desk.clock.pass(Duration.ofHours(23));
        desk.has("theirs", "mine", "next").ceremony().bound(SUBJECT, new Bound("next", desk.clock.now(), Proof.PASS));
        assertThat(past().boundAt()).contains(desk.clock.now());
    }

    /** R16. */
    @Test
    void under_the_calendar_binding_makes_active_at_once() {
        desk.has("app").due().ceremony().bound(SUBJECT, first("app"));

        assertThat(active().because()).isEqualTo(Because.MANDATE);
        assertThat(active().since()).isEqualTo(desk.clock.now());
    }

    /** R3: what counted as active by its method stays so when another one is bound. */
    @Test
    void an_account_from_before_that_binds_another_method_is_recorded_as_existing() {
        desk.has("old", "new").ceremony().bound(SUBJECT, first("new"));

        assertThat(active().because()).isEqualTo(Because.EXISTING);
    }

    /** R3. */
    @Test
    void an_account_from_before_is_recorded_once() {
        desk.has("old");

        var changes = List.of(desk.ceremony().existing(SUBJECT), desk.ceremony().existing(SUBJECT));

        assertThat(changes).extracting(Change::made).containsExactly(true, false);
        assertThat(active().because()).isEqualTo(Because.EXISTING);
        assertThat(past().hadMethod()).isTrue();
    }

    /** R3: a record must not end what an account counts as without one. */
    @Test
    void a_trial_and_a_window_leave_an_account_from_before_active() {
        desk.has("old").ceremony().open(SUBJECT, desk.clock.now().plusSeconds(60));
        desk.ceremony().tried(SUBJECT, "old");

        assertThat(active().because()).isEqualTo(Because.EXISTING);
    }

    @Test
    void an_account_without_method_is_not_recorded_as_existing() {
        assertThat(desk.ceremony().existing(SUBJECT).verdict()).isEqualTo(Verdict.NOT_READY);

        assertThat(desk.ceremony().dossier(SUBJECT).recorded()).isFalse();
    }

    @Test
    void where_the_realm_says_registering_an_account_from_before_begins_there() {
        desk.terms(new Terms(Duration.ofMinutes(40), Duration.ofDays(90), 1, false, Duration.ofDays(1)));

        desk.has("old").ceremony().existing(SUBJECT);

        assertThat(desk.stage()).isEqualTo(Stage.REGISTERING);
    }

    /** R66. */
    @Test
    void who_lost_the_only_method_to_an_administrator_has_had_one() {
        desk.has("app").ceremony().bound(SUBJECT, first("app"));

        desk.has().ceremony().hadMethod(SUBJECT);
        desk.ceremony().check(SUBJECT, By.STAFF);

        assertThat(desk.stage()).isEqualTo(Stage.NONE);
        assertThat(past().hadMethod()).isTrue();
    }

    @Test
    void what_its_owner_stopped_only_staff_open_again() {
        desk.ceremony().open(SUBJECT, desk.clock.now().plusSeconds(60));
        desk.ceremony().stop(SUBJECT);
        assertThat(past()).isEqualTo(Past.NONE.stop());

        desk.ceremony().open(SUBJECT, desk.clock.now());
        assertThat(past().stopped()).isTrue();

        desk.ceremony().open(SUBJECT, desk.clock.now().plusSeconds(60));
        assertThat(past().stopped()).isFalse();
    }

    private Bound first(String credential) {
        return new Bound(credential, desk.clock.now(), Proof.PASSWORD_ALONE);
    }

    private Past past() {
        return desk.ceremony().dossier(SUBJECT).past();
    }

    private Enrollment.Active active() {
        return desk.ceremony()
                .dossier(SUBJECT)
                .enrollment()
                .as(Enrollment.Active.class)
                .orElseThrow();
    }
}
