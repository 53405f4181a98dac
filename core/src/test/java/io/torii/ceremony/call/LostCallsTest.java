package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Turn;
import io.torii.domain.delivery.DeliveryState;
import io.torii.fake.Crowd;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls whose node died before a provider had them: they stand in nobody's way. */
final class LostCallsTest {
    private final CallBench bench = new CallBench(CallMode.CONFIRM, false);

    @Test
    void a_call_that_died_with_its_node_gives_way_to_the_next_and_approves_nothing_R29() {
        bench.messenger.stands(DeliveryState.SENDING);
        var call = bench.begin();
        assertThat(bench.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.LIVE);

        bench.messenger.loses(call.id());
        var next = Crowd.of(bench::ask);

        assertThat(next.stream().filter(each -> each.call().isPresent())).hasSize(1);
        assertThat(bench.hear(call, Kind.PERSON_ANSWERED)).isEqualTo(Turn.SILENCE);
        assertThat(bench.press(call, "#")).isEqualTo(Turn.SILENCE);
        assertThat(bench.finish(call)).isEqualTo(CallVerdict.FAILED);
    }

    @Test
    void calls_that_died_with_their_nodes_are_not_unanswered_though_no_browser_asks() {
        for (var i = 0; i < 2; i++) {
            bench.messenger.loses(bench.begin().id());
        }

        assertThat(bench.ask().call()).isPresent();
    }

    /** The second one's line is free by then, and the first is known no longer. */
    @Test
    void calls_that_died_long_ago_are_not_unanswered_either() {
        var first = bench.begin();
        bench.clock.pass(Duration.ofMinutes(20));
        var second = bench.begin();
        bench.clock.pass(Duration.ofMinutes(20));
        assertThat(bench.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.UNANSWERED);

        bench.messenger.loses(first.id());
        bench.messenger.loses(second.id());

        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void of_a_lost_call_and_one_that_rang_the_latter_stays_counted() {
        var lost = bench.begin();
        bench.messenger.loses(lost.id());
        bench.clock.pass(Duration.ofMinutes(5));
        bench.hear(bench.begin(), Kind.NO_ANSWER);

        bench.hear(bench.begin(), Kind.NO_ANSWER);

        assertThat(bench.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.UNANSWERED);
    }

    @Test
    void whose_node_died_before_the_call_was_opened_asks_again_a_minute_later() {
        bench.lines.occupy(CallBench.USER, Asking.OPENING);

        assertThat(bench.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.LIVE);
        bench.clock.pass(Duration.ofSeconds(60));

        assertThat(bench.ask().call()).isPresent();
    }
}
