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
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What every store of candidates keeps (R28); run by the fake here and by Keycloak's on a server. */
public interface CandidatesContract {
    Candidates candidates();

    /** Of whose offers they are. */
    Offers offers();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    /** The store's present instant. */
    Instant now();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    @Test
    default void a_candidate_is_found_by_offer_and_by_device_as_it_answered() {
        var told = new Subscription("https://push.example/1", "p256dh", "auth");
        var candidate = candidate(opened(), Optional.of(told));

        assertThat(candidates().answer(candidate)).isTrue();

        assertThat(candidates().of(candidate.offer())).hasValueSatisfying(found -> assertSame(found, candidate));
        assertThat(candidates().byDevice(realm(candidate), candidate.device().id()))
                .hasValueSatisfying(found -> assertSame(found, candidate));
    }

    @Test
    default void a_candidate_without_code_and_subscription_has_none() {
        var offer = opened();
        var plain = candidate(offer, Optional.empty());

        candidates().answer(new Candidate(offer, plain.device(), Optional.empty(), plain.address()));

        assertThat(candidates().of(offer)).hasValueSatisfying(found -> {
            assertThat(found.code()).isEmpty();
            assertThat(found.device()).isEqualTo(plain.device());
        });
    }

    @Test
    default void nobody_is_found_where_nobody_answered() {
        var candidate = candidate(opened(), Optional.empty());

        assertThat(candidates().of(candidate.offer())).isEmpty();
        assertThat(candidates().byDevice(realm(candidate), candidate.device().id()))
                .isEmpty();
        assertThat(candidates().take(candidate.offer())).isEmpty();
    }

    @Test
    default void in_another_realm_its_device_is_not_known() {
        var candidate = answered();

        assertThat(candidates().byDevice("other", candidate.device().id())).isEmpty();
    }

    @Test
    default void of_eight_phones_that_answer_one_offer_one_is_its_candidate() {
        var offer = opened();
        var answered = new CopyOnWriteArrayList<Candidate>();

        var won = Crowd.of(() -> {
            var candidate = candidate(offer, Optional.empty());
            return candidates().answer(candidate) && answered.add(candidate);
        });

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(candidates().of(offer)).hasValueSatisfying(found -> assertThat(found.device())
                .isEqualTo(answered.get(0).device()));
    }

    @Test
    default void of_eight_that_take_it_one_gets_it() {
        var candidate = answered();

        var taken = Crowd.of(() -> candidates().take(candidate.offer()));

        assertThat(taken.stream().flatMap(Optional::stream))
                .singleElement()
                .satisfies(found -> assertSame(found, candidate));
    }

    /** A phone that asks between this and the commit must not be told that nobody knows it: it would forget its key. */
    @Test
    default void once_taken_its_offer_is_over_but_its_phone_is_known_until_the_offers_end() {
        var candidate = answered();
        var offer = candidate.offer();

        candidates().take(offer);

        assertThat(candidates().of(offer)).isEmpty();
        assertThat(offers().find(realm(candidate), offer.id())).isEmpty();
        assertThat(offers().byLink(realm(candidate), "link-" + offer.id().value()))
                .isEmpty();
        assertThat(candidates().byDevice(realm(candidate), candidate.device().id()))
                .isPresent();

        pass(Duration.ofMinutes(10));
        assertThat(candidates().byDevice(realm(candidate), candidate.device().id()))
                .isEmpty();
    }

    @Test
    default void when_its_offer_is_ended_nobody_finds_or_takes_it() {
        var candidate = answered();

        offers().end(candidate.offer());

        assertThat(candidates().of(candidate.offer())).isEmpty();
        assertThat(candidates().byDevice(realm(candidate), candidate.device().id()))
                .isEmpty();
        assertThat(candidates().take(candidate.offer())).isEmpty();
    }

    @Test
    default void from_the_instant_of_its_offers_end_nobody_finds_or_takes_it() {
        var candidate = answered();

        pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(candidates().of(candidate.offer())).isPresent();

        pass(Duration.ofSeconds(1));
        assertThat(candidates().of(candidate.offer())).isEmpty();
        assertThat(candidates().take(candidate.offer())).isEmpty();
    }

    private static void assertSame(Candidate found, Candidate candidate) {
        assertThat(found.offer()).isEqualTo(candidate.offer());
        assertThat(found.device()).isEqualTo(candidate.device());
        assertThat(found.code().map(SecretText::reveal))
                .isEqualTo(candidate.code().map(SecretText::reveal));
        assertThat(found.address()).isEqualTo(candidate.address());
    }

    private static String realm(Candidate candidate) {
        return candidate.offer().subject().realm();
    }

    private Candidate answered() {
        var candidate = candidate(opened(), Optional.empty());
        candidates().answer(candidate);
        return candidate;
    }

    private DeviceOffer opened() {
        var subject = newcomer();
        var id = new OfferId(Handles.next());
        var offer = new DeviceOffer(id, subject, "user-" + subject.user(), now().plus(Duration.ofMinutes(10)));
        offers().open(offer, "link-" + id.value());
        return offer;
    }

    private Candidate candidate(DeviceOffer offer, Optional<Subscription> told) {
        var device = new PushDevice(
                "",
                DeviceId.of(offer.subject().user(), Handles.next()).value(),
                "My phone",
                "Android phone",
                new Handset("My phone").key(),
                now(),
                Optional.empty(),
                Optional.empty(),
                told);
        return new Candidate(offer, device, Optional.of(SecretText.of("JBSWY3DPEHPK3PXP")), "192.0.2.0/24");
    }
}
