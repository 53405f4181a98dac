package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.fake.Handset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ceremonies hand about: its form, its end, and what of it may be printed. */
final class PushValuesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final DeviceKey KEY = new Handset("one").key();
    private static final DeviceKey OTHER = new Handset("two").key();
    private static final Subject USER = new Subject("realm", "user");
    private static final DeviceOffer OFFER =
            new DeviceOffer(new OfferId("O".repeat(22)), USER, "alice", NOON.plusSeconds(600));
    private static final PushRequest REQUEST = new PushRequest(
            new PushId("R".repeat(22)),
            new PushRequest.Bound(USER, "device", PushPurpose.SIGN_IN, "client", "session.tab"),
            new PushRequest.Scene("Portal", "Firefox on Linux", "Tokyo", "192.0.2.0/24", "origin"),
            MatchNumber.of("42"),
            NOON,
            NOON.plusSeconds(60));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAA=", "a b"})
    void an_id_has_22_characters_of_base64url(String garbage) {
        assertThatThrownBy(() -> new PushId(garbage)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfferId(garbage)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,60", "59,1", "60,0", "61,0", "6000,0"})
    void a_request_has_a_life_that_is_never_less_than_nothing(int passed, int left) {
        var now = NOON.plusSeconds(passed);

        assertThat(REQUEST.remainingAt(now)).isEqualTo(Duration.ofSeconds(left));
        assertThat(REQUEST.expiredAt(now)).isEqualTo(left == 0);
    }

    @Test
    void an_offer_is_over_at_its_very_instant() {
        assertThat(OFFER.expiredAt(OFFER.expires().minusMillis(1))).isFalse();
        assertThat(OFFER.expiredAt(OFFER.expires())).isTrue();
    }

    @Test
    void what_a_phone_signs_to_answer_is_the_protocols_text() {
        assertThat(new Meeting("handle", "nonce", OFFER).text("realm name", KEY))
                .isEqualTo("torii-enroll-v1\nrealm name\nhandle\nnonce\n" + KEY.thumbprint());
    }

    @Test
    void nothing_secret_is_printed() {
        var answer = new PushAnswer(Decision.APPROVE, "42");
        var subscription = new Subscription("https://push.example/secret", "p256dh", "auth");
        var meeting = new Meeting("handle", "nonce", OFFER);

        assertThat(answer).hasToString("PushAnswer[APPROVE]");
        assertThat(REQUEST.toString()).doesNotContain("42");
        assertThat(subscription).hasToString("Subscription[redacted]");
        assertThat(meeting).hasToString("Meeting[redacted]");
        assertThat(MeetVerdict.met(meeting).toString()).doesNotContain("handle", "nonce");
    }

    @Test
    void a_subscription_has_an_endpoint_and_two_keys() {
        assertThatThrownBy(() -> new Subscription(null, "k", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subscription("https://e", " ", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subscription("https://e", "k", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void browser_and_phone_are_told_the_same_of_an_outcome(PushOutcome outcome) {
        var browser = PushVerdict.of(outcome).name();
        var phone = AnswerVerdict.of(outcome).name();

        assertThat(browser).isEqualTo(outcome.name());
        assertThat(phone).isEqualTo(outcome == PushOutcome.WRONG_NUMBER ? "NUMBER_WRONG" : outcome.name());
    }

    @Test
    void a_device_changes_one_thing_at_a_time() {
        var device = device("phone");

        assertThat(device.usedAt(NOON).used()).contains(NOON);
        assertThat(device.named(new DeviceLabel("other")).label()).isEqualTo("other");
        assertThat(device.keyed(OTHER).key()).isEqualTo(OTHER);
        assertThat(device.boundAt(NOON, Optional.of("otp")).otp()).contains("otp");
        assertThat(device.boundAt(NOON, Optional.of("otp")).bound()).isEqualTo(NOON);
        assertThat(device.toldAt(Optional.of(new Subscription("https://e", "k", "a")))
                        .subscription())
                .isPresent();
        assertThat(device.usedAt(NOON).named(new DeviceLabel("phone")).toldAt(Optional.empty()))
                .isEqualTo(device.usedAt(NOON));
    }

    @Test
    void a_device_is_told_no_more_where_that_failed_and_goes_on_being_told_elsewhere() {
        var dead = new Subscription("https://e/1", "k", "a");
        var fresh = new Subscription("https://e/2", "k", "a");
        var told = device("phone").toldAt(Optional.of(dead));

        assertThat(told.notToldAt(dead)).isEqualTo(device("phone"));
        assertThat(told.toldAt(Optional.of(fresh)).notToldAt(dead).subscription())
                .contains(fresh);
        assertThat(device("phone").notToldAt(dead)).isEqualTo(device("phone"));
    }

    private static PushDevice device(String label) {
        return new PushDevice(
                "credential",
                "device",
                label,
                "Test phone",
                KEY,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
