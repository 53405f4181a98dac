package io.torii.ceremony.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Decided;
import io.torii.domain.application.Decided.Verdict;
import io.torii.domain.application.Order;
import io.torii.domain.application.Phase;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.fake.Crowd;
import org.junit.jupiter.api.Test;

/** A decision upon what has become another since it was looked at: R13, R55, R100. */
final class OvertakenTest {
    private final Bench bench = new Bench();

    /** R55: who may be the second person is asked of whoever looks at it as such. */
    @Test
    void of_eight_first_persons_none_becomes_the_second_by_a_race() {
        bench.byTwo();
        var filed = bench.again(Bench.counter()).application().orElseThrow();
        var looked = bench.stands(filed);

        var verdicts = Crowd.of(() -> bench.reviewing()
                .decide(
                        looked,
                        bench.approval(String.valueOf(Thread.currentThread().getId())))
                .map(Decided::verdict)
                .orElseThrow());

        assertThat(verdicts.stream().filter(Verdict.FIRST_OF_TWO::equals)).hasSize(1);
        assertThat(verdicts.stream().filter(Verdict.BUSY::equals)).hasSize(7);
        assertThat(bench.stands(filed).state().phase()).contains(Phase.IN_REVIEW);
    }

    /** R13, R100: MFA is not ended any more once it is mandatory, and no exemption is approved after its day. */
    @Test
    void what_the_mandate_or_its_own_day_has_overtaken_is_not_approved() {
        var ending = bench.end().application().orElseThrow();
        bench.applicant = new Applicant(false, true, true, true, false);
        assertThat(decide(ending, bench.approval("reviewer"))).isEqualTo(Verdict.CHANGED);
        assertThat(decide(ending, bench.rejection("reviewer"))).isEqualTo(Verdict.MADE);

        var until = bench.today.plusDays(1);
        var exempting = bench.applying()
                .file(Bench.order(Request.exemption(Cause.OTHER, "", until), Order.Way.session(Proof.FACTOR)))
                .application()
                .orElseThrow();
        bench.today = until;
        assertThat(decide(exempting, bench.approval("reviewer"))).isEqualTo(Verdict.CHANGED);
    }

    private Verdict decide(Application filed, Review review) {
        return bench.reviewing()
                .decide(bench.stands(filed), review)
                .map(Decided::verdict)
                .orElseThrow();
    }
}
