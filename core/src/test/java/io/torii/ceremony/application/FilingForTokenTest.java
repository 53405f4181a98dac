package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Course;
import io.torii.domain.application.Decided;
import io.torii.domain.application.Filed;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.Order;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Request;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can ask for a hardware token, and what becomes of it: R59, R88. */
final class FilingForTokenTest {
    private static final Request TOKEN = Request.token(Cause.OTHER, "I share a telephone with my family.");

    private final Bench bench = new Bench();

    @BeforeEach
    void somebody_without_anything() {
        bench.applicant = new Applicant(false, true, false, false, true);
    }

    @Test
    void who_may_have_one_and_has_nothing_else_asks_with_the_password_alone_and_is_given_no_code() {
        var filed = bench.applying().file(Bench.order(TOKEN, Order.Way.session(Proof.PASSWORD)));

        assertThat(filed.refusal()).isEmpty();
        assertThat(filed.code()).isEmpty();
    }

    @Test
    void who_has_another_method_or_no_role_for_it_cannot_ask_and_nobody_asks_with_a_photo() {
        var byPhoto = bench.applying().file(Bench.order(TOKEN, Order.Way.photo(bench.picture())));
        bench.applicant = new Applicant(false, true, true, false, false);
        var withMethod = bench.applying().file(Bench.order(TOKEN, Order.Way.session(Proof.FACTOR)));

        assertThat(byPhoto.refusal()).contains(FilingRefusal.OFF);
        assertThat(withMethod.refusal()).contains(FilingRefusal.OFF);
    }

    @Test
    void a_privileged_account_asks_at_the_counter() {
        bench.applicant = new Applicant(true, false, false, false, true);

        assertThat(bench.applying()
                        .file(Bench.order(TOKEN, Order.Way.session(Proof.PASSWORD)))
                        .refusal())
                .contains(FilingRefusal.COUNTER_ONLY);
        assertThat(bench.applying().file(Bench.order(TOKEN, Bench.counter())).refusal())
                .isEmpty();
    }

    @Test
    void approval_changes_nothing_about_the_account_and_ends_when_the_token_is_handed_out() {
        var filed = approved();

        bench.applying().happened(Bench.OWNER, Course::handed);
        bench.applying().happened(Bench.OWNER, Course::handed);

        assertThat(bench.stands(filed).state().phase()).contains(Phase.DONE);
        assertThat(bench.done).containsExactly("receive", "tell APPROVED");
    }

    @Test
    void a_token_that_nobody_collects_is_not_kept_for_ever() {
        var filed = approved();

        bench.clock.pass(Duration.ofDays(30));
        bench.sweep().run(10);
        bench.applying().happened(Bench.OWNER, Course::handed);

        assertThat(bench.stands(filed).state().phase()).contains(Phase.CLOSED);
    }

    @Test
    void who_has_registered_something_else_meanwhile_is_not_approved() {
        var filed = asked().application().orElseThrow();
        bench.applicant = new Applicant(false, true, true, false, false);

        var decided = bench.reviewing().decide(bench.stands(filed), bench.approval("reviewer"));

        assertThat(decided).map(Decided::verdict).contains(Decided.Verdict.CHANGED);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.SUBMITTED);
    }

    private Application approved() {
        var filed = asked().application().orElseThrow();
        bench.approve(filed);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.APPROVED);
        return filed;
    }

    private Filed asked() {
        return bench.applying().file(Bench.order(TOKEN, Order.Way.session(Proof.PASSWORD)));
    }
}
