package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Holdings;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R40: forward only, and to no question that cannot be answered. */
final class BringingCeremonyTest {
    private static final Subject SUBJECT = new Subject("realm", "user");
    private static final Instant LONG_AGO = Instant.parse("2025-04-01T00:00:00Z");

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    @Test
    void who_has_a_method_is_active_since_then_once() {
        desk.has("app");

        var changes = List.of(bring(Stage.ACTIVE), bring(Stage.ACTIVE));

        assertThat(changes).extracting(Change::verdict).containsExactly(Verdict.MADE, Verdict.ALREADY);
        var active = desk.ceremony()
                .dossier(SUBJECT)
                .enrollment()
                .as(Enrollment.Active.class)
                .orElseThrow();
        assertThat(active.since()).isEqualTo(LONG_AGO);
        assertThat(active.because()).isEqualTo(Because.STAFF);
        assertThat(desk.ceremony().dossier(SUBJECT).past().hadMethod()).isTrue();
        assertThat(desk.told).containsExactly("NONE-ACTIVE by STAFF");
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"REGISTERING", "ACTIVE"})
    void who_has_no_method_is_not_locked_out(Stage stage) {
        assertThat(bring(stage).verdict()).isEqualTo(Verdict.NO_METHOD);
        assertThat(desk.stage()).isEqualTo(Stage.NONE);
    }

    @Test
    void a_method_that_cannot_be_asked_for_is_none() {
        var broken = new Method("broken", MethodKind.PHONE, Instant.EPOCH, false);
        desk.has(new Holdings(new Methods(List.of(broken)), MethodPolicy.EVERYTHING, false));

        assertThat(bring(Stage.ACTIVE).verdict()).isEqualTo(Verdict.NO_METHOD);
    }

    @Test
    void the_realms_minimum_holds_and_a_web_app_alone_is_not_enough_R61() {
        desk.has("app").terms(new Terms(Duration.ZERO, Duration.ofDays(1), 2, false, Duration.ZERO));
        assertThat(bring(Stage.ACTIVE).verdict()).isEqualTo(Verdict.TOO_FEW);

        var web = new Method("web", MethodKind.PUSH, Instant.EPOCH, true);
        desk.terms(Desk.TERMS).has(new Holdings(new Methods(List.of(web)), MethodPolicy.EVERYTHING, false));
        assertThat(bring(Stage.ACTIVE).verdict()).isEqualTo(Verdict.WEB_APP_ONLY);
    }

    @Test
    void nobody_is_set_back() {
        desk.ready("app");
        assertThat(bring(Stage.REGISTERING).verdict()).isEqualTo(Verdict.BACKWARDS);
        assertThat(bring(Stage.ACTIVE).verdict()).isEqualTo(Verdict.MADE);
        assertThat(bring(Stage.NONE).verdict()).isEqualTo(Verdict.BACKWARDS);
        assertThat(desk.stage()).isEqualTo(Stage.ACTIVE);
    }

    /** R3: who counts as active by a method from before Torii is not set back by a list either. */
    @Test
    void who_counts_as_active_without_a_record_is_recorded_and_not_set_back() {
        desk.has("old");

        assertThat(bring(Stage.REGISTERING).verdict()).isEqualTo(Verdict.BACKWARDS);
        assertThat(bring(Stage.ACTIVE).made()).isTrue();
    }

    @Test
    void nothing_is_recorded_of_who_has_nothing() {
        assertThat(bring(Stage.NONE).verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(desk.ceremony().dossier(SUBJECT).recorded()).isFalse();
    }

    @Test
    void a_deletion_that_no_guard_saw_takes_it_back() {
        desk.has("app").onceTold(() -> desk.has());

        assertThat(bring(Stage.ACTIVE).verdict()).isEqualTo(Verdict.NO_METHOD);
        assertThat(desk.stage()).isEqualTo(Stage.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"READY", "SCHEDULED"})
    void what_takes_a_trial_is_nobodys_to_set_R50(Stage stage) {
        assertThatThrownBy(() -> new Brought(stage, LONG_AGO)).isInstanceOf(IllegalArgumentException.class);
    }

    private Change bring(Stage stage) {
        return desk.bringing().bring(SUBJECT, new Brought(stage, LONG_AGO));
    }
}
