package io.torii.port.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceId;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.Subscription;
import io.torii.fake.Crowd;
import io.torii.fake.Handset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every store of devices keeps (R94); run by the fake here and by Keycloak's on a server. */
public interface DevicesContract {
    SecretText SECRET = SecretText.of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

    Devices devices();

    /** A user of the realm under test who has no method. */
    Subject newcomer();

    /** The store's present instant. */
    Instant now();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    @Test
    default void a_device_is_bound_with_its_code_and_found_as_it_was_bound() {
        var subject = newcomer();
        var candidate = candidate(subject, "Phone");
        pass(Duration.ofMinutes(3));
        var before = now();

        var bound = devices().bind(candidate).orElseThrow();

        assertThat(devices().of(subject)).containsExactly(bound);
        assertThat(bound.credential()).isNotEmpty();
        assertThat(bound.otp()).isPresent();
        assertThat(bound.bound()).isBetween(before, now());
        assertThat(bound.subscription()).isPresent();
        assertThat(devices().count(subject)).isEqualTo(new Devices.Count(1, 1));
        assertThat(devices().of(newcomer())).isEmpty();
    }

    @Test
    default void without_a_code_it_is_bound_alone() {
        var subject = newcomer();

        var bound = devices().bind(withoutCode(candidate(subject, "Phone"))).orElseThrow();

        assertThat(bound.otp()).isEmpty();
        assertThat(devices().count(subject)).isEqualTo(new Devices.Count(1, 0));
    }

    @Test
    default void several_keep_the_order_in_which_they_were_bound() {
        var subject = newcomer();

        devices().bind(candidate(subject, "B"));
        devices().bind(candidate(subject, "A"));

        assertThat(devices().of(subject)).extracting(PushDevice::label).containsExactly("B", "A");
    }

    @Test
    default void of_eight_that_bind_one_name_one_does() {
        var subject = newcomer();

        var bound = Crowd.of(() -> devices().bind(candidate(subject, "Phone")));

        assertThat(bound.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(devices().count(subject)).isEqualTo(new Devices.Count(1, 1));
    }

    @Test
    default void five_are_the_most_also_of_eight_at_once_R94() {
        var subject = newcomer();
        for (var i = 0; i < 4; i++) {
            assertThat(devices().bind(candidate(subject, "Phone " + i))).isPresent();
        }
        var turn = new AtomicInteger();

        var bound = Crowd.of(() -> devices().bind(candidate(subject, "Other " + turn.getAndIncrement())));

        assertThat(bound.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(devices().bind(candidate(subject, "Last"))).isEmpty();
        assertThat(devices().of(subject)).hasSize(Devices.MOST_DEVICES);
    }

    /** Two phones that were promised the fifth code: the second shows one that would be good for nothing. */
    @Test
    default void a_sixth_code_is_not_bound_R94() {
        var subject = newcomer();
        for (var i = 0; i < 5; i++) {
            var bound = devices().bind(candidate(subject, "Phone " + i)).orElseThrow();
            remove(subject, bound, false);
            pass(Duration.ofMinutes(1));
        }
        assertThat(devices().count(subject)).isEqualTo(new Devices.Count(0, 5));

        assertThat(devices().bind(candidate(subject, "Sixth"))).isEmpty();
        assertThat(devices().bind(withoutCode(candidate(subject, "Sixth")))).isPresent();
    }

    /** The account's owner removes it, with its code or without. */
    void remove(Subject subject, PushDevice device, boolean code);

    @Test
    default void a_name_is_taken_by_a_device_or_a_code_whatever_its_case() {
        var subject = newcomer();
        var bound = devices().bind(candidate(subject, "My Phone")).orElseThrow();
        assertThat(devices().labelTaken(subject, "my phone")).isTrue();
        assertThat(devices().labelTaken(subject, "Other")).isFalse();
        assertThat(devices().labelTaken(newcomer(), "My Phone")).isFalse();

        remove(subject, bound, false);
        pass(Duration.ofMinutes(1));

        assertThat(devices().labelTaken(subject, "MY PHONE")).isTrue();
        assertThat(devices().bind(candidate(subject, "my phone"))).isEmpty();
    }

    private static Candidate withoutCode(Candidate candidate) {
        return new Candidate(candidate.offer(), candidate.device(), Optional.empty(), candidate.address());
    }

    private Candidate candidate(Subject subject, String label) {
        var offer = new DeviceOffer(new OfferId(Handles.next()), subject, "user", now().plusSeconds(600));
        var device = new PushDevice(
                "",
                DeviceId.of(subject.user(), Handles.next()).value(),
                label,
                "Android phone",
                new Handset(label).key(),
                now(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Subscription("https://push.example/1", "p256dh", "auth")));
        return new Candidate(offer, device, Optional.of(SECRET), "192.0.2.0/24");
    }
}
