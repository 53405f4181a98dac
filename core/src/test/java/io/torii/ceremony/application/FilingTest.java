package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Counter;
import io.torii.domain.application.FilingRefusal;
import io.torii.domain.application.FilingTerms;
import io.torii.domain.application.Form;
import io.torii.domain.application.Order;
import io.torii.domain.application.Phase;
import io.torii.domain.application.PickUpCode;
import io.torii.domain.application.Proof;
import io.torii.domain.application.State;
import io.torii.domain.application.Terms;
import io.torii.domain.application.Why;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which applications are taken: R12, R13, R14, R53, R94, R99. */
final class FilingTest {
    private final Bench bench = new Bench();

    @Test
    void a_photo_application_is_received_and_its_code_shown_once() {
        var filed = bench.photo();

        assertThat(filed.refusal()).isEmpty();
        assertThat(filed.code().map(PickUpCode::reveal))
                .hasValueSatisfying(code -> assertThat(code).matches("[2-9A-HJ-NP-Z]{10}"));
        assertThat(bench.done).containsExactly("receive");
        assertThat(filed.toString()).doesNotContain(filed.code().orElseThrow().reveal());
        var kept = bench.stands(filed.application().orElseThrow());
        assertThat(kept.state().phase()).contains(Phase.SUBMITTED);
        assertThat(kept.progress().pending()).isEmpty();
    }

    /** R94. */
    @Test
    void of_eight_at_once_one_is_taken_and_received() {
        var filed = Crowd.of(() -> bench.again(Order.Way.session(Proof.FACTOR)).refusal());

        assertThat(filed.stream().filter(refusal -> refusal.isEmpty())).hasSize(1);
        assertThat(bench.done).containsExactly("receive");
    }

    @Test
    void a_second_one_is_refused_while_the_first_is_open() {
        bench.photo();

        assertThat(bench.photo().refusal()).contains(FilingRefusal.ALREADY_OPEN);
    }

    /** R85: the code is shown once; who has lost it comes to a counter. */
    @Test
    void a_counter_files_in_the_place_of_what_was_sent_from_home() {
        var lost = bench.photo().application().orElseThrow();

        assertThat(bench.again(Bench.counter()).refusal()).isEmpty();

        assertThat(bench.stands(lost).state().as(State.Withdrawn.class).map(State.Withdrawn::why))
                .contains(Why.REPLACED);
        assertThat(bench.again(Bench.counter()).refusal()).contains(FilingRefusal.ALREADY_OPEN);
        assertThat(bench.photo().refusal()).contains(FilingRefusal.ALREADY_OPEN);
    }

    @Test
    void a_photo_that_is_not_there_is_asked_for_again() {
        var gone = Order.Way.photo(new ApplicationId("x".repeat(22)));

        assertThat(bench.again(gone).refusal()).contains(FilingRefusal.NO_PHOTO);
    }

    @Test
    void what_the_realm_does_not_offer_is_refused() {
        bench.terms = new Terms(
                new FilingTerms(Set.of(Form.COUNTER), false, true, false, Bench.FILING.limits()), Bench.REVIEW);

        assertThat(bench.photo().refusal()).contains(FilingRefusal.OFF);
        assertThat(bench.end().refusal()).contains(FilingRefusal.OFF);
        assertThat(bench.again(Bench.counter()).refusal()).isEmpty();
    }

    /** R14: whose MFA is active shows a factor first; who is still in set-up does not. */
    @ParameterizedTest
    @CsvSource({"true,PASSWORD,FACTOR_NEEDED", "true,FACTOR,", "false,PASSWORD,"})
    void a_session_shows_a_factor_when_MFA_is_active(boolean active, Proof proof, FilingRefusal refusal) {
        bench.applicant = new Applicant(false, true, active, false, false);

        var filed = bench.again(Order.Way.session(proof));

        assertThat(filed.refusal().orElse(null)).isEqualTo(refusal);
    }

    /** R12. */
    @Test
    void privileged_accounts_come_to_a_counter() {
        bench.applicant = new Applicant(true, false, true, false, false);

        assertThat(bench.photo().refusal()).contains(FilingRefusal.COUNTER_ONLY);
        assertThat(bench.again(Order.Way.session(Proof.FACTOR)).refusal()).contains(FilingRefusal.COUNTER_ONLY);
        assertThat(bench.again(Bench.counter()).refusal()).isEmpty();
    }

    /** R12: rejected and refuted ones count, what their applicants took back does not. */
    @Test
    void the_fourth_after_three_in_vain_within_30_days_comes_to_a_counter() {
        for (var i = 0; i < 3; i++) {
            var filed = bench.photo().application().orElseThrow();
            bench.clock.pass(Duration.ofHours(9));
            if (i == 0) {
                bench.applying().refute("realm", filed.id());
            } else {
                bench.reviewing().decide(bench.stands(filed), bench.rejection("reviewer"));
            }
        }

        assertThat(bench.photo().refusal()).contains(FilingRefusal.COUNTER_ONLY);
        assertThat(bench.again(Bench.counter()).refusal()).isEmpty();
        bench.applying().withdraw(Bench.OWNER, Why.USER);
        bench.clock.pass(Duration.ofDays(30));
        assertThat(bench.photo().refusal()).isEmpty();
    }

    @Test
    void more_than_a_days_number_is_refused_and_a_refusal_costs_nothing() {
        for (var i = 0; i < 3; i++) {
            assertThat(bench.photo().refusal()).isEmpty();
            assertThat(bench.photo().refusal()).contains(FilingRefusal.ALREADY_OPEN);
            bench.applying().withdraw(Bench.OWNER, Why.USER);
        }

        assertThat(bench.photo().refusal()).contains(FilingRefusal.TOO_MANY);
        bench.clock.pass(Duration.ofDays(1));
        assertThat(bench.photo().refusal()).isEmpty();
    }

    /** R99. */
    @Test
    void a_clerk_files_a_days_number_and_never_for_themselves() {
        for (var i = 0; i < 2; i++) {
            assertThat(bench.again(Bench.counter()).refusal()).isEmpty();
            bench.applying().withdraw(Bench.OWNER, Why.USER);
        }
        var own = Order.Way.counter(new Counter("owner", "student card"));

        assertThat(bench.again(Bench.counter()).refusal()).contains(FilingRefusal.TOO_MANY);
        assertThat(bench.again(own).refusal()).contains(FilingRefusal.OWN);
    }

    /** R53. */
    @ParameterizedTest
    @CsvSource({"true,1,APPROVED", "false,1,SUBMITTED", "true,2,IN_REVIEW"})
    void filing_at_the_counter_decides_where_the_realm_lets_it(boolean roleless, int reviewers, Phase phase) {
        bench.applicant = new Applicant(false, roleless, true, false, false);
        var review = Bench.REVIEW;
        bench.terms = new Terms(
                new FilingTerms(Set.of(Form.values()), true, true, true, Bench.FILING.limits()),
                new io.torii.domain.application.ReviewTerms(
                        review.hold(), reviewers, review.compared(), review.window(), review.delay()));

        var filed = bench.again(Bench.counter());

        assertThat(filed.application().orElseThrow().state().phase()).contains(phase);
        assertThat(filed.code()).isPresent();
    }
}
