package io.torii.ceremony.push;

import static io.torii.ceremony.push.OfferBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.OfferVerdict;
import io.torii.domain.push.PushDevice;
import io.torii.fake.Crowd;
import io.torii.fake.Handset;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R28, as the page sees it. */
final class OfferCeremonyTest {
    private static final Subject OTHER = new Subject("realm", "other");
    private static final OfferId NEVER = new OfferId("N".repeat(22));

    private final OfferBench bench = new OfferBench();

    @Test
    void an_offer_is_open_until_a_phone_answers_and_over_once_it_is_registered() {
        var offer = bench.open();
        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OPEN);

        var meeting = bench.meet(offer);
        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OPEN);

        bench.answer(meeting, new Handset("Phone"));
        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.ANSWERED);
        assertThat(bench.page.candidate(USER, offer.id()))
                .hasValueSatisfying(shown -> assertThat(shown.device().label()).isEqualTo("Phone"));

        assertThat(bench.page.register(USER, offer.id()).device()).isPresent();
        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.candidate(USER, offer.id())).isEmpty();
        assertThat(bench.door.meet("realm", bench.page.codes(offer).link()).meeting())
                .isEmpty();
    }

    @Test
    void what_answered_is_what_is_registered_with_its_code() {
        var candidate = bench.answered("Phone");

        var bound = bench.page.register(USER, candidate.offer().id()).device().orElseThrow();

        assertThat(bound.key()).isEqualTo(candidate.device().key());
        assertThat(bound.id()).isEqualTo(candidate.device().id());
        assertThat(bound.otp()).isPresent();
        assertThat(bench.devices.of(USER)).containsExactly(bound);
    }

    @Test
    void it_lives_ten_minutes_and_ends_at_the_very_instant_R28() {
        var candidate = bench.answered("Phone");
        var id = candidate.offer().id();

        bench.clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(bench.page.standing(USER, id)).isEqualTo(OfferStanding.ANSWERED);

        bench.clock.pass(Duration.ofSeconds(1));
        assertThat(bench.page.standing(USER, id)).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.find(USER, id)).isEmpty();
        assertThat(bench.page.register(USER, id).device()).isEmpty();
        assertThat(bench.devices.of(USER)).isEmpty();
    }

    @Test
    void only_the_page_that_made_it_sees_it_R28() {
        var candidate = bench.answered("Phone");
        var id = candidate.offer().id();

        assertThat(bench.page.find(OTHER, id)).isEmpty();
        assertThat(bench.page.standing(OTHER, id)).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.standing(new Subject("other", "user"), id)).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.candidate(OTHER, id)).isEmpty();
        assertThat(bench.page.register(OTHER, id).device()).isEmpty();
        bench.page.refuse(OTHER, id);

        assertThat(bench.page.standing(USER, id)).isEqualTo(OfferStanding.ANSWERED);
        assertThat(bench.page.standing(USER, NEVER)).isEqualTo(OfferStanding.OVER);
    }

    @Test
    void two_pages_of_one_user_do_not_mix() {
        var first = bench.open();
        var candidate = bench.answered("Phone");

        assertThat(bench.page.standing(USER, first.id())).isEqualTo(OfferStanding.OPEN);
        assertThat(bench.page.register(USER, first.id()).device()).isEmpty();
        assertThat(bench.page.standing(USER, candidate.offer().id())).isEqualTo(OfferStanding.ANSWERED);
    }

    @Test
    void its_codes_are_the_same_whenever_the_page_is_shown_and_others_for_another_page() {
        var offer = bench.open();
        var other = bench.open();

        assertThat(bench.page.codes(offer).typed())
                .isEqualTo(bench.page.codes(offer).typed());
        assertThat(bench.page.codes(offer).typed())
                .isNotEqualTo(bench.page.codes(other).typed());
        assertThat(bench.page.codes(offer).link())
                .isNotEqualTo(bench.page.codes(other).link());
    }

    @Test
    void a_phone_that_is_not_in_the_users_hand_is_refused_for_good() {
        var candidate = bench.answered("Phone");
        var offer = candidate.offer();

        bench.page.refuse(USER, offer.id());

        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.register(USER, offer.id()).device()).isEmpty();
        assertThat(bench.candidates.byDevice("realm", candidate.device().id())).isEmpty();
        assertThat(bench.devices.of(USER)).isEmpty();
    }

    @Test
    void of_eight_that_register_one_does() {
        var candidate = bench.answered("Phone");

        var bound =
                Crowd.of(() -> bench.page.register(USER, candidate.offer().id()).device());

        assertThat(bound.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(bench.devices.of(USER)).hasSize(1);
        // Its app asks meanwhile, and forgets its key when nobody knows it.
        assertThat(bench.candidates.byDevice("realm", candidate.device().id())).isPresent();
    }

    @Test
    void where_nobody_answered_nothing_is_registered_and_the_offer_stays() {
        var offer = bench.open();

        assertThat(bench.page.register(USER, offer.id()).device()).isEmpty();

        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OPEN);
    }

    @Test
    void a_name_that_was_taken_meanwhile_ends_the_offer() {
        var candidate = bench.answered("Phone");
        bench.devices.code(USER, "phone");

        assertThat(bench.page.register(USER, candidate.offer().id()).device()).isEmpty();

        assertThat(bench.page.standing(USER, candidate.offer().id())).isEqualTo(OfferStanding.OVER);
        assertThat(bench.candidates.byDevice("realm", candidate.device().id())).isEmpty();
    }

    @Test
    void ten_are_bound_in_a_day_and_no_eleventh_R94() {
        for (var i = 0; i < 10; i++) {
            bind("Phone " + i).ifPresent(bound -> bench.devices.remove(USER, bound, true));
        }

        assertThat(bind("Phone")).isEmpty();

        bench.clock.pass(Duration.ofDays(1));
        assertThat(bind("Phone")).isPresent();
    }

    private Optional<PushDevice> bind(String label) {
        var meeting = bench.meet(bench.open());
        assertThat(bench.answer(meeting, new Handset(label)).reason()).isEqualTo(OfferVerdict.Reason.ACCEPTED);
        return bench.page.register(USER, meeting.offer().id()).device();
    }
}
