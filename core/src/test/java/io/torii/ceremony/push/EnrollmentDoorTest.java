package io.torii.ceremony.push;

import static io.torii.ceremony.push.OfferBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.MeetVerdict;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.OfferVerdict.Reason;
import io.torii.fake.Crowd;
import io.torii.fake.Handset;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R28, as the phone sees it. */
final class EnrollmentDoorTest {
    private final OfferBench bench = new OfferBench();
    private final Handset phone = new Handset("Phone");

    @Test
    void a_phone_that_brings_the_link_meets_the_offer() {
        var offer = bench.open();

        var verdict = bench.door.meet("realm", bench.page.codes(offer).link());

        assertThat(verdict.reason()).isEqualTo(MeetVerdict.Reason.MET);
        assertThat(verdict.meeting().orElseThrow().offer()).isEqualTo(offer);
    }

    @Test
    void a_phone_whose_owner_types_name_and_code_meets_the_same_offer_whatever_the_case() {
        var offer = bench.open();
        var typed = bench.page.codes(offer).typed();

        var verdict = bench.door.meetTyped("realm", " Alice ", typed.toLowerCase(Locale.ROOT));

        assertThat(verdict.meeting().orElseThrow().offer()).isEqualTo(offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "' or 1=1"})
    void a_link_that_nobody_was_shown_is_unknown(String link) {
        bench.open();

        assertThat(bench.door.meet("realm", link)).isEqualTo(MeetVerdict.refused(MeetVerdict.Reason.UNKNOWN));
    }

    @Test
    void in_another_realm_both_codes_are_unknown() {
        var codes = bench.page.codes(bench.open());

        assertThat(bench.door.meet("other", codes.link()).meeting()).isEmpty();
        assertThat(bench.door.meetTyped("other", "alice", codes.typed()).meeting())
                .isEmpty();
    }

    @Test
    void a_typed_code_is_good_with_its_own_users_name_only() {
        var codes = bench.page.codes(bench.open());
        bench.page.open(new Subject("realm", "bob"), "bob");

        assertThat(bench.door.meetTyped("realm", "bob", codes.typed()).meeting())
                .isEmpty();
        assertThat(bench.door.meetTyped("realm", "alice", codes.link()).meeting())
                .isEmpty();
        assertThat(bench.door.meetTyped("realm", "alice", codes.typed()).meeting())
                .isPresent();
    }

    @Test
    void ten_minutes_and_both_codes_are_over_R28() {
        var codes = bench.page.codes(bench.open());
        bench.clock.pass(Duration.ofMinutes(10));

        assertThat(bench.door.meet("realm", codes.link()).reason()).isEqualTo(MeetVerdict.Reason.UNKNOWN);
        assertThat(bench.door.meetTyped("realm", "alice", codes.typed()).reason())
                .isEqualTo(MeetVerdict.Reason.UNKNOWN);
    }

    @Test
    void a_second_phone_that_brings_the_link_voids_both_R28() {
        var offer = bench.open();
        var meeting = bench.meet(offer);

        assertThat(bench.door.meet("realm", bench.page.codes(offer).link()).meeting())
                .isEmpty();

        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OVER);
    }

    @Test
    void so_does_a_second_phone_that_brings_the_typed_code_after_the_first_has_answered_R28() {
        var offer = bench.open();
        bench.answer(bench.meet(offer), phone);

        bench.door.meetTyped("realm", "alice", bench.page.codes(offer).typed());

        assertThat(bench.page.standing(USER, offer.id())).isEqualTo(OfferStanding.OVER);
        assertThat(bench.page.register(USER, offer.id()).device()).isEmpty();
    }

    @Test
    void of_eight_phones_at_once_none_is_registered_R28() {
        var offer = bench.open();
        var link = bench.page.codes(offer).link();

        var met = Crowd.of(() -> bench.door.meet("realm", link));

        var meetings =
                met.stream().flatMap(verdict -> verdict.meeting().stream()).toList();
        assertThat(meetings).hasSizeLessThanOrEqualTo(1);
        assertThat(meetings)
                .allSatisfy(meeting ->
                        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.UNKNOWN));
    }

    @Test
    void a_typed_code_has_five_tries_and_the_sixth_is_refused_even_if_right_R28() {
        var codes = bench.page.codes(bench.open());
        for (var i = 0; i < 5; i++) {
            assertThat(bench.door.meetTyped("realm", "alice", "222222222").reason())
                    .isEqualTo(MeetVerdict.Reason.UNKNOWN);
        }

        assertThat(bench.door.meetTyped("realm", "alice", codes.typed()).reason())
                .isEqualTo(MeetVerdict.Reason.TOO_MANY_TRIES);
        assertThat(bench.door.meet("realm", codes.link()).meeting()).isPresent();
    }

    /** Keycloak's names know no case; each way to write one would have tries of its own. */
    @Test
    void the_tries_are_the_accounts_however_its_name_is_written_R28() {
        var codes = bench.page.codes(bench.open());
        for (var name : new String[] {"alice", "Alice", "aLICE", " alice ", "ALICE\t"}) {
            bench.door.meetTyped("realm", name, "222222222");
        }

        assertThat(bench.door.meetTyped("realm", "alicE", codes.typed()).reason())
                .isEqualTo(MeetVerdict.Reason.TOO_MANY_TRIES);
    }

    /** Else whoever knows a name could keep its owner from registering by five wrong codes. */
    @Test
    void the_tries_of_an_ended_offer_are_not_those_of_a_new_one_R28() {
        var first = bench.page.codes(bench.open());
        for (var i = 0; i < 5; i++) {
            bench.door.meetTyped("realm", "alice", "222222222");
        }
        assertThat(bench.door.meetTyped("realm", "alice", first.typed()).reason())
                .isEqualTo(MeetVerdict.Reason.TOO_MANY_TRIES);

        var later = bench.page.codes(bench.open());
        assertThat(bench.door.meetTyped("realm", "alice", first.typed()).meeting())
                .isEmpty();
        assertThat(bench.door.meetTyped("realm", "alice", later.typed()).meeting())
                .isPresent();
    }

    @Test
    void a_name_that_nobody_has_is_refused_like_one_that_somebody_has_R28() {
        bench.open();
        for (var name : new String[] {"alice", "nobody"}) {
            for (var i = 0; i < 5; i++) {
                assertThat(bench.door.meetTyped("realm", name, "222222222").reason())
                        .isEqualTo(MeetVerdict.Reason.UNKNOWN);
            }
            assertThat(bench.door.meetTyped("realm", name, "222222222").reason())
                    .isEqualTo(MeetVerdict.Reason.TOO_MANY_TRIES);
        }
    }

    @Test
    void of_eight_tries_at_once_five_are_looked_at_R28() {
        bench.open();

        var verdicts = Crowd.of(
                () -> bench.door.meetTyped("realm", "alice", "222222222").reason());

        assertThat(verdicts.stream().filter(MeetVerdict.Reason.UNKNOWN::equals)).hasSize(5);
    }
}
