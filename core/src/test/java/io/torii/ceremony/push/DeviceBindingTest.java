package io.torii.ceremony.push;

import static io.torii.ceremony.push.OfferBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.Registered;
import io.torii.domain.push.Registered.Reason;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why a phone whose number was typed is not registered all the same (R94). */
class DeviceBindingTest {
    private final OfferBench bench = new OfferBench();

    @Test
    void a_label_that_another_method_has_got_meanwhile_is_said_and_ends_the_offer() {
        var candidate = bench.answered("Phone");
        bench.devices.code(USER, "phone");

        assertThat(register(candidate).reason()).isEqualTo(Reason.LABEL_TAKEN);
        assertThat(bench.page.standing(USER, candidate.offer().id())).isEqualTo(OfferStanding.OVER);
    }

    @Test
    void a_sixth_phone_that_answered_before_the_fifth_was_registered_is_one_too_many() {
        var late = bench.answered("Late");
        IntStream.range(0, 5).forEach(each -> register(bench.answered("Phone " + each)));

        assertThat(bench.page.full(USER)).isTrue();
        assertThat(register(late).reason()).isEqualTo(Reason.FULL);
    }

    @Test
    void a_code_too_many_is_no_phone_too_many() {
        var candidate = bench.answered("Phone");
        IntStream.range(0, 5).forEach(each -> bench.devices.code(USER, "App " + each));

        assertThat(register(candidate).reason()).isEqualTo(Reason.BUSY);
        assertThat(bench.page.full(USER)).isFalse();
    }

    @Test
    void the_eleventh_of_a_day_is_registered_on_the_next() {
        for (var i = 0; i < 10; i++) {
            var device = register(bench.answered("Phone " + i)).device().orElseThrow();
            bench.devices.remove(USER, device, true);
        }

        assertThat(register(bench.answered("Phone")).reason()).isEqualTo(Reason.TODAY);
        bench.clock.pass(Duration.ofDays(1));
        assertThat(register(bench.answered("Phone")).reason()).isEqualTo(Reason.REGISTERED);
    }

    private Registered register(Candidate candidate) {
        return bench.page.register(USER, candidate.offer().id());
    }
}
