package io.torii.ceremony.push;

import static io.torii.ceremony.push.PushBench.BOUND;
import static io.torii.ceremony.push.PushBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request is its user's, its device's and its browser's, and good for exactly what it was begun for. */
final class PushBindingTest {
    private static final PushId NEVER = new PushId("N".repeat(22));

    private final PushBench bench = new PushBench();

    @Test
    void what_nobody_began_is_unknown() {
        assertThat(bench.ceremony().answer(USER, "phone", NEVER, new PushAnswer(Decision.DENY, null)))
                .isEqualTo(AnswerVerdict.UNKNOWN);
        assertThat(bench.ceremony().finish(NEVER, BOUND)).isEqualTo(PushVerdict.GONE);
        assertThat(bench.ceremony().find(NEVER, BOUND)).isEmpty();
    }

    /** Another user's device, another device of the user, another realm's. */
    @Test
    void nobody_elses_device_answers_it_or_learns_that_it_was_answered() {
        var request = bench.begin();
        var right = new PushAnswer(Decision.APPROVE, request.number().reveal());
        var other = new Subject("realm", "other");
        var elsewhere = new Subject("other", "user");

        for (var answered : new boolean[] {false, true}) {
            assertThat(bench.ceremony().answer(other, "phone", request.id(), right))
                    .isEqualTo(AnswerVerdict.UNKNOWN);
            assertThat(bench.ceremony().answer(elsewhere, "phone", request.id(), right))
                    .isEqualTo(AnswerVerdict.UNKNOWN);
            assertThat(bench.ceremony().answer(USER, "tablet", request.id(), right))
                    .isEqualTo(AnswerVerdict.UNKNOWN);
            assertThat(answered ? AnswerVerdict.APPROVED : bench.approve(request))
                    .isEqualTo(AnswerVerdict.APPROVED);
        }
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.APPROVED);
    }

    /** R97: the finish checks tab, subject, purpose and client again. */
    @Test
    void it_is_good_for_nothing_but_what_it_was_begun_for_R97() {
        var request = bench.begin();
        var others = Stream.of(
                        new PushRequest.Bound(
                                new Subject("realm", "other"), "phone", PushPurpose.SIGN_IN, "portal", "session.tab"),
                        new PushRequest.Bound(
                                new Subject("other", "user"), "phone", PushPurpose.SIGN_IN, "portal", "session.tab"),
                        new PushRequest.Bound(USER, "tablet", PushPurpose.SIGN_IN, "portal", "session.tab"),
                        new PushRequest.Bound(USER, "phone", PushPurpose.MANAGE, "portal", "session.tab"),
                        new PushRequest.Bound(USER, "phone", PushPurpose.SIGN_IN, "payroll", "session.tab"),
                        new PushRequest.Bound(USER, "phone", PushPurpose.SIGN_IN, "portal", "session.other"))
                .toList();

        assertThat(others).allSatisfy(other -> {
            assertThat(bench.ceremony().find(request.id(), other)).isEmpty();
            assertThat(bench.ceremony().finish(request.id(), other)).isEqualTo(PushVerdict.GONE);
            bench.ceremony().giveUp(request.id(), other);
        });
        assertThat(bench.ceremony().find(request.id(), BOUND)).contains(request);

        bench.approve(request);
        assertThat(others).allSatisfy(other -> assertThat(bench.ceremony().finish(request.id(), other))
                .isEqualTo(PushVerdict.GONE));
        assertThat(bench.finish(request)).isEqualTo(PushVerdict.APPROVED);
    }

    @Test
    void a_phone_is_shown_what_waits_for_it_the_oldest_first() {
        var first = bench.begin();
        bench.clock.pass(Duration.ofSeconds(1));
        var second = bench.begin();
        bench.begin(new PushRequest.Bound(USER, "tablet", PushPurpose.SIGN_IN, "portal", "session.tab"));

        assertThat(bench.ceremony().pending(USER, "phone")).containsExactly(first, second);
        assertThat(bench.ceremony().pending(new Subject("realm", "other"), "phone"))
                .isEmpty();
    }
}
