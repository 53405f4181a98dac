package io.torii.port.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of requests keeps; run by the fake here and by Keycloak's on a server. */
public interface PushRequestsContract extends UnansweredContract {
    @Test
    default void an_open_request_is_found_as_it_was_opened_and_by_its_own_user_only() {
        var request = opened(newcomer(), "origin");
        var subject = request.bound().subject();

        assertThat(requests().find(subject, request.id())).contains(request);
        assertThat(requests().find(newcomer(), request.id())).isEmpty();
        assertThat(requests().find(new Subject("other", subject.user()), request.id()))
                .isEmpty();
    }

    @Test
    default void what_was_never_opened_is_not_found_decided_taken_or_remembered() {
        var request = request(newcomer(), "origin");
        var subject = request.bound().subject();

        assertThat(requests().decide(request, PushOutcome.APPROVED)).isFalse();
        requests().withdraw(subject, request.id());

        assertThat(requests().find(subject, request.id())).isEmpty();
        assertThat(requests().take(request.id(), request.bound())).isEmpty();
        assertThat(requests().decided(subject, request.id(), request.bound().device()))
                .isFalse();
    }

    /** R35: none replaces another browser's. */
    @Test
    default void all_that_wait_for_a_user_are_listed_the_oldest_first_and_nobody_elses() {
        var subject = newcomer();
        var first = opened(subject, "origin");
        pass(Duration.ofSeconds(1));
        var second = opened(subject, "another browser");
        opened(newcomer(), "origin");

        assertThat(requests().waiting(subject)).containsExactly(first, second);
        assertThat(requests().waiting(newcomer())).isEmpty();
    }

    @Test
    default void of_eight_that_answer_one_decides_and_its_outcome_stands() {
        var request = opened(newcomer(), "origin");
        var turn = new AtomicInteger();

        var won = Crowd.of(() -> {
            var outcome = List.of(PushOutcome.values()).get(turn.getAndIncrement() % 4);
            return Optional.of(outcome).filter(each -> requests().decide(request, each));
        });

        assertThat(won.stream().flatMap(Optional::stream)).singleElement().satisfies(outcome -> assertThat(
                        requests().take(request.id(), request.bound()))
                .contains(outcome));
    }

    @Test
    default void of_eight_that_take_an_outcome_one_gets_it() {
        var request = opened(newcomer(), "origin");
        requests().decide(request, PushOutcome.APPROVED);

        var taken = Crowd.of(() -> requests().take(request.id(), request.bound()));

        assertThat(taken.stream().flatMap(Optional::stream)).containsExactly(PushOutcome.APPROVED);
    }

    /** R97. */
    @Test
    default void an_outcome_is_taken_for_what_it_is_bound_to_and_else_stays() {
        var request = opened(newcomer(), "origin");
        var bound = request.bound();
        requests().decide(request, PushOutcome.APPROVED);

        var others = Stream.of(
                new PushRequest.Bound(newcomer(), bound.device(), bound.purpose(), bound.client(), bound.signIn()),
                new PushRequest.Bound(bound.subject(), "other", bound.purpose(), bound.client(), bound.signIn()),
                new PushRequest.Bound(
                        bound.subject(), bound.device(), PushPurpose.MANAGE, bound.client(), bound.signIn()),
                new PushRequest.Bound(bound.subject(), bound.device(), bound.purpose(), "other", bound.signIn()),
                new PushRequest.Bound(bound.subject(), bound.device(), bound.purpose(), bound.client(), "s.other"));

        assertThat(others).allSatisfy(other -> assertThat(requests().take(request.id(), other))
                .isEmpty());
        assertThat(requests().take(request.id(), bound)).contains(PushOutcome.APPROVED);
    }

    @Test
    default void what_is_decided_waits_no_more_and_is_remembered_for_its_device_only() {
        var request = opened(newcomer(), "origin");
        var subject = request.bound().subject();
        var device = request.bound().device();
        assertThat(requests().decided(subject, request.id(), device)).isFalse();

        requests().decide(request, PushOutcome.DENIED);

        assertThat(requests().find(subject, request.id())).isEmpty();
        assertThat(requests().waiting(subject)).isEmpty();
        assertThat(List.of(
                        requests().decided(subject, request.id(), device),
                        requests().decided(subject, request.id(), device)))
                .containsOnly(true);
        assertThat(requests().decided(subject, request.id(), "other")).isFalse();
        assertThat(requests().decided(newcomer(), request.id(), device)).isFalse();
        assertThat(requests().decided(subject, new PushId(Handles.next()), device))
                .isFalse();
    }

    @Test
    default void what_is_withdrawn_waits_no_more_is_remembered_and_has_no_outcome() {
        var request = opened(newcomer(), "origin");
        var subject = request.bound().subject();

        requests().withdraw(subject, request.id());

        assertThat(requests().decide(request, PushOutcome.APPROVED)).isFalse();
        assertThat(requests().take(request.id(), request.bound())).isEmpty();
        assertThat(requests().waiting(subject)).isEmpty();
        assertThat(requests().decided(subject, request.id(), request.bound().device()))
                .isTrue();
    }

    @Test
    default void nobody_else_withdraws_it() {
        var request = opened(newcomer(), "origin");

        requests().withdraw(newcomer(), request.id());

        assertThat(requests().find(request.bound().subject(), request.id())).isPresent();
    }

    @Test
    default void of_answering_and_giving_up_at_once_one_happens() {
        for (var round = 0; round < 10; round++) {
            var request = opened(newcomer(), "origin");
            var turn = new AtomicInteger();

            var decided = Crowd.of(() -> {
                if (turn.getAndIncrement() % 2 == 0) {
                    return requests().decide(request, PushOutcome.APPROVED);
                }
                requests().withdraw(request.bound().subject(), request.id());
                return false;
            });

            var wins = decided.stream().filter(each -> each).count();
            assertThat(wins).isBetween(0L, 1L);
            assertThat(requests().take(request.id(), request.bound()).isPresent())
                    .isEqualTo(wins == 1);
        }
    }

    @Test
    default void a_request_is_kept_past_its_life_so_that_an_answer_is_late_and_not_unknown() {
        var request = opened(newcomer(), "origin");
        var subject = request.bound().subject();

        pass(Duration.ofMinutes(10));
        assertThat(requests().find(subject, request.id())).contains(request);

        pass(Duration.ofMinutes(2));
        assertThat(requests().find(subject, request.id())).isEmpty();
        assertThat(requests().decide(request, PushOutcome.APPROVED)).isFalse();
    }

    @Test
    default void an_outcome_that_nobody_took_is_gone_after_a_while() {
        var request = opened(newcomer(), "origin");
        requests().decide(request, PushOutcome.APPROVED);

        pass(PushRequests.REMEMBERED.plusMinutes(6));

        assertThat(requests().take(request.id(), request.bound())).isEmpty();
        assertThat(requests()
                        .decided(
                                request.bound().subject(),
                                request.id(),
                                request.bound().device()))
                .isFalse();
    }
}
