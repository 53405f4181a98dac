package io.torii.ceremony.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling.Reason;
import io.torii.domain.call.Turn.Cue;
import org.junit.jupiter.api.Test;

/** What a vendor takes for a machine, and what may be a person all the same. */
final class MachinesTest {
    private final CallBench bench = new CallBench(CallMode.CONFIRM, false);

    /** A long greeting may be a person's: hung up on without a word, twice, they were not called any more for 30 days. */
    @Test
    void a_person_who_is_taken_for_a_machine_hears_so_and_is_not_counted_where_a_key_was_pressed() {
        for (var i = 0; i < 2; i++) {
            var call = bench.begin();
            bench.hear(call, Kind.ANSWERED);
            bench.press(call, "#");

            assertThat(bench.hear(call, Kind.MACHINE).cue()).isEqualTo(Cue.MACHINE);
            assertThat(bench.press(call, "#").cue()).isEqualTo(Cue.GOODBYE);
            assertThat(bench.finish(call)).isEqualTo(CallVerdict.MACHINE);
        }

        assertThat(bench.ask().call()).isPresent();
    }

    @Test
    void a_machine_that_presses_nothing_is_an_unanswered_call_and_wakes_the_page_R29() {
        for (var i = 0; i < 2; i++) {
            var call = bench.begin();
            bench.hear(call, Kind.MACHINE);
            assertThat(bench.woken).contains(call.id());
        }

        assertThat(bench.ask().refusal().orElseThrow().reason()).isEqualTo(Reason.UNANSWERED);
    }
}
