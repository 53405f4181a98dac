package io.torii.ceremony.push;

import static io.torii.ceremony.push.OfferBench.CODE;
import static io.torii.ceremony.push.OfferBench.NAME;
import static io.torii.ceremony.push.OfferBench.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.SecretText;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.OfferVerdict.Reason;
import io.torii.domain.push.Proposal;
import io.torii.fake.Crowd;
import io.torii.fake.Handset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A phone answers what it met: once, in time, and with a key that it has (R28, R94). */
final class EnrollmentAnswerTest {
    private final OfferBench bench = new OfferBench();
    private final Handset phone = new Handset("Phone");

    @Test
    void a_phone_that_proves_its_key_is_a_candidate_with_a_code_and_an_id_of_its_user() {
        var meeting = bench.meet(bench.open());

        var verdict = bench.answer(meeting, phone);

        assertThat(verdict.reason()).isEqualTo(Reason.ACCEPTED);
        var candidate = verdict.candidate().orElseThrow();
        assertThat(candidate.device().key()).isEqualTo(phone.key());
        assertThat(candidate.code().map(SecretText::reveal)).contains(CODE.reveal());
        assertThat(new DeviceId(candidate.device().id()).user()).contains(USER.user());
        assertThat(candidate.address()).isEqualTo("192.0.2.0/24");
        assertThat(bench.devices.of(USER)).isEmpty();
    }

    @Test
    void a_proof_by_another_key_ends_the_offer() {
        var meeting = bench.meet(bench.open());
        var other = new Handset("Other");

        assertThat(answer(meeting, other.sign(meeting.text(NAME, phone.key())))).isEqualTo(Reason.PROOF_INVALID);

        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(bench.page.standing(USER, meeting.offer().id())).isEqualTo(OfferStanding.OVER);
    }

    @Test
    void a_proof_is_good_for_this_realm_meeting_nonce_and_key_only() {
        var other = new Handset("Other");

        for (var text : List.of(0, 1, 2, 3, 4)) {
            var meeting = bench.meet(bench.open());
            var texts = List.of(
                    meeting.text("other", phone.key()),
                    new Meeting("other", meeting.nonce(), meeting.offer()).text(NAME, phone.key()),
                    new Meeting(meeting.handle(), "other", meeting.offer()).text(NAME, phone.key()),
                    meeting.text(NAME, other.key()),
                    meeting.text(NAME, phone.key()) + "\n");
            assertThat(answer(meeting, phone.sign(texts.get(text)))).isEqualTo(Reason.PROOF_INVALID);
        }
    }

    @Test
    void a_handle_that_nobody_was_given_is_unknown() {
        var meeting = bench.meet(bench.open());
        var invented = new Meeting("H".repeat(22), meeting.nonce(), meeting.offer());

        assertThat(bench.answer(invented, phone).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(bench.door
                        .answer("other", NAME, meeting.handle(), phone.answer(NAME, meeting))
                        .reason())
                .isEqualTo(Reason.UNKNOWN);
        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void an_answer_at_the_instant_of_the_end_is_unknown_R28() {
        var meeting = bench.meet(bench.open());

        bench.clock.pass(Duration.ofMinutes(10));

        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void of_eight_answers_to_one_meeting_one_is_accepted() {
        var meeting = bench.meet(bench.open());

        var verdicts = Crowd.of(() -> bench.answer(meeting, new Handset("Phone")));

        assertThat(verdicts.stream().filter(verdict -> verdict.reason() == Reason.ACCEPTED))
                .singleElement()
                .satisfies(accepted -> assertThat(bench.page
                                .candidate(USER, meeting.offer().id())
                                .orElseThrow()
                                .device())
                        .isEqualTo(accepted.candidate().orElseThrow().device()));
        assertThat(verdicts.stream().filter(verdict -> verdict.reason() == Reason.UNKNOWN))
                .hasSize(Crowd.THREADS - 1);
    }

    @Test
    void a_name_that_is_taken_is_refused_and_another_may_be_given_R94() {
        bench.devices.code(USER, "phone");
        var meeting = bench.meet(bench.open());

        assertThat(bench.answer(meeting, phone).reason()).isEqualTo(Reason.LABEL_TAKEN);

        assertThat(bench.answer(meeting, new Handset("Other")).reason()).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void a_sixth_device_is_refused_R94() {
        for (var i = 0; i < 5; i++) {
            bench.page.register(USER, bench.answered("Phone " + i).offer().id());
        }
        assertThat(bench.devices.of(USER)).hasSize(5);

        assertThat(bench.answer(bench.meet(bench.open()), phone).reason()).isEqualTo(Reason.TOO_MANY);
    }

    @Test
    void who_has_five_codes_is_given_none_but_a_device_R94() {
        for (var i = 0; i < 4; i++) {
            bench.devices.code(USER, "App " + i);
        }
        assertThat(bench.answered("Fifth").code()).isPresent();
        bench.devices.code(USER, "App 5");

        assertThat(bench.answered("Sixth").code()).isEmpty();
    }

    @Test
    void where_the_realm_has_no_codes_there_is_none() {
        var meeting = bench.meet(bench.open());

        var verdict = bench.doorWithoutCodes().answer("realm", NAME, meeting.handle(), phone.answer(NAME, meeting));

        assertThat(verdict.candidate().orElseThrow().code()).isEmpty();
    }

    @Test
    void each_phone_has_an_id_of_its_own() {
        var one = bench.answered("One").device().id();
        var two = bench.answered("Two").device().id();

        assertThat(one).isNotEqualTo(two);
        assertThat(bench.candidates.byDevice("realm", one)).isPresent();
        assertThat(bench.candidates.byDevice("realm", two)).isPresent();
    }

    private Reason answer(Meeting meeting, String proof) {
        var said = phone.answer(NAME, meeting);
        return bench.door
                .answer(
                        "realm",
                        NAME,
                        meeting.handle(),
                        new Proposal(said.key(), proof, said.about(), said.subscription(), said.address()))
                .reason();
    }
}
