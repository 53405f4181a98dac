package io.torii.ceremony.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Terms;
import io.torii.fake.Desk;
import io.torii.fake.MemoryEnrollments;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApplyingTest {
    private static final Subject SUBJECT = new Subject("realm", "user");

    private final Desk desk = new Desk(new MemoryEnrollments(), SUBJECT);

    /** R50. */
    @Test
    void a_method_that_is_not_there_cannot_have_been_tried() {
        assertThat(desk.ceremony().tried(SUBJECT, "app").verdict()).isEqualTo(Verdict.TRIAL_GONE);
    }

    /** R50. */
    @Test
    void deleting_the_tried_method_goes_back_to_registering_and_says_who_did_it() {
        scheduled();

        desk.has("key").ceremony().check(SUBJECT, By.STAFF);

        assertThat(desk.stage()).isEqualTo(Stage.REGISTERING);
        assertThat(desk.told).last().isEqualTo("SCHEDULED-REGISTERING by STAFF");
    }

    /** R50: unless another was tried. */
    @Test
    void deleting_it_after_another_was_tried_keeps_the_application_and_its_instant() {
        scheduled();
        var due = desk.ceremony().apply(SUBJECT).due();
        desk.has("app", "key").ceremony().tried(SUBJECT, "key");

        desk.has("key").ceremony().check(SUBJECT, By.USER);

        assertThat(desk.stage()).isEqualTo(Stage.SCHEDULED);
        assertThat(desk.ceremony().apply(SUBJECT).due()).isEqualTo(due);
    }

    /** R50: unless another was tried, be it before. */
    @Test
    void deleting_the_latest_one_leaves_what_was_tried_before_it() {
        desk.ready("app");
        desk.has("app", "key").ceremony().tried(SUBJECT, "key");
        desk.ceremony().apply(SUBJECT);

        desk.has("app").ceremony().check(SUBJECT, By.USER);
        assertThat(desk.stage()).isEqualTo(Stage.SCHEDULED);

        desk.has("other").ceremony().check(SUBJECT, By.USER);
        assertThat(desk.stage()).isEqualTo(Stage.REGISTERING);
    }

    /** R50: the earlier one's own instant counts. */
    @Test
    void an_earlier_trial_is_as_old_as_it_is() {
        desk.ready("app");
        desk.clock.pass(Duration.ofDays(60));
        desk.has("app", "key").ceremony().tried(SUBJECT, "key");
        desk.clock.pass(Duration.ofDays(30));

        assertThat(desk.has("app").ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.TRIAL_GONE);
        assertThat(desk.has("app", "key").ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.MADE);
    }

    /** R50. */
    @Test
    void a_trial_serves_ninety_days_and_no_longer() {
        desk.ready("app");
        desk.clock.pass(Duration.ofDays(90).minusSeconds(1));
        assertThat(desk.ceremony().withdraw(SUBJECT, By.USER).verdict()).isEqualTo(Verdict.ALREADY);

        desk.clock.pass(Duration.ofSeconds(1));

        assertThat(desk.ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.TRIAL_GONE);
        assertThat(desk.stage()).isEqualTo(Stage.READY);
    }

    @Test
    void an_application_needs_as_many_methods_as_the_realm_says() {
        desk.terms(new Terms(Duration.ofMinutes(40), Duration.ofDays(90), 2, true, Duration.ofDays(1)));
        desk.ready("app");

        assertThat(desk.ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(desk.has("app", "key").ceremony().apply(SUBJECT).verdict()).isEqualTo(Verdict.MADE);
    }

    /** R51. */
    @Test
    void nobody_withdraws_at_the_instant_or_under_the_calendar() {
        scheduled();
        desk.clock.pass(Desk.TERMS.delay().minusSeconds(1));
        desk.due();
        assertThat(desk.ceremony().withdraw(SUBJECT, By.USER).verdict()).isEqualTo(Verdict.MANDATE);

        desk.clock.pass(Duration.ofSeconds(1));

        assertThat(desk.ceremony().withdraw(SUBJECT, By.LINK).verdict()).isEqualTo(Verdict.TOO_LATE);
        assertThat(desk.stage()).isEqualTo(Stage.SCHEDULED);
    }

    @Test
    void losing_every_method_after_the_instant_leaves_it_active() {
        scheduled();
        desk.clock.pass(Desk.TERMS.delay());

        desk.has().ceremony().check(SUBJECT, By.USER);
        desk.activation().run(200);

        assertThat(desk.stage()).isEqualTo(Stage.ACTIVE);
    }

    private void scheduled() {
        desk.ready("app");
        desk.ceremony().apply(SUBJECT);
    }
}
