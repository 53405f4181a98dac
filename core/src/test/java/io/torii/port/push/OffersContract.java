package io.torii.port.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What every store of offers keeps (R28); run by the fake here and by Keycloak's on a server. */
public interface OffersContract {
    Offers offers();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    /** The store's present instant. */
    Instant now();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    @Test
    default void an_open_offer_is_found_by_page_link_and_name() {
        var offer = opened(newcomer());
        var realm = offer.subject().realm();

        assertThat(offers().find(realm, offer.id())).contains(offer);
        assertThat(offers().byLink(realm, link(offer))).contains(offer);
        assertThat(offers().byName(realm, offer.username())).contains(offer);
    }

    @Test
    default void in_another_realm_it_is_not_found() {
        var offer = opened(newcomer());
        offers().meet(new Meeting("handle", "nonce", offer));

        assertThat(offers().find("other", offer.id())).isEmpty();
        assertThat(offers().byLink("other", link(offer))).isEmpty();
        assertThat(offers().byName("other", offer.username())).isEmpty();
        assertThat(offers().met("other", "handle")).isEmpty();
    }

    @Test
    default void what_was_never_offered_is_not_found() {
        var offer = offer(newcomer());
        var realm = offer.subject().realm();

        assertThat(offers().find(realm, offer.id())).isEmpty();
        assertThat(offers().byLink(realm, link(offer))).isEmpty();
        assertThat(offers().byName(realm, offer.username())).isEmpty();
        assertThat(offers().met(realm, offer.id().value())).isEmpty();
    }

    @Test
    default void of_one_users_offers_the_latest_alone_is_found_by_name() {
        var first = opened(newcomer());
        var realm = first.subject().realm();

        var second = opened(first.subject());

        assertThat(offers().byName(realm, first.username())).contains(second);
        assertThat(offers().byLink(realm, link(first))).contains(first);
        assertThat(offers().find(realm, first.id())).contains(first);
    }

    @Test
    default void the_name_of_a_user_knows_no_case() {
        var offer = opened(newcomer());

        assertThat(offers().byName(offer.subject().realm(), offer.username().toUpperCase(Locale.ROOT)))
                .contains(offer);
    }

    @Test
    default void of_eight_pages_of_one_user_each_has_its_link_and_one_has_the_name() {
        var subject = newcomer();

        var opened = Crowd.of(() -> opened(subject));

        assertThat(opened).allSatisfy(offer -> assertThat(offers().byLink(subject.realm(), link(offer)))
                .contains(offer));
        assertThat(offers().byName(subject.realm(), opened.get(0).username()))
                .hasValueSatisfying(latest -> assertThat(opened).contains(latest));
    }

    @Test
    default void of_eight_phones_one_meets_it() {
        var offer = opened(newcomer());
        var met = new CopyOnWriteArrayList<Meeting>();

        var won = Crowd.of(() -> {
            var meeting = new Meeting(Handles.next(), Handles.next(), offer);
            return offers().meet(meeting) && met.add(meeting);
        });

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(offers().met(offer.subject().realm(), met.get(0).handle())).contains(met.get(0));
    }

    @Test
    default void an_offer_that_was_met_is_still_found() {
        var offer = opened(newcomer());
        offers().meet(new Meeting(Handles.next(), Handles.next(), offer));

        assertThat(offers().find(offer.subject().realm(), offer.id())).contains(offer);
        assertThat(offers().byLink(offer.subject().realm(), link(offer))).contains(offer);
    }

    @Test
    default void of_an_offer_that_was_ended_nothing_is_found_and_nobody_meets_it() {
        var offer = opened(newcomer());
        var realm = offer.subject().realm();
        var meeting = new Meeting(Handles.next(), Handles.next(), offer);
        var unmet = opened(newcomer());
        offers().meet(meeting);

        offers().end(offer);
        offers().end(offer);
        offers().end(unmet);

        assertThat(offers().find(realm, offer.id())).isEmpty();
        assertThat(offers().byLink(realm, link(offer))).isEmpty();
        assertThat(offers().byName(realm, offer.username())).isEmpty();
        assertThat(offers().met(realm, meeting.handle())).isEmpty();
        assertThat(offers().meet(new Meeting(Handles.next(), Handles.next(), unmet)))
                .isFalse();
    }

    @Test
    default void ending_one_leaves_the_users_other_offers() {
        var first = opened(newcomer());
        var second = opened(first.subject());

        offers().end(first);

        assertThat(offers().find(first.subject().realm(), second.id())).contains(second);
        assertThat(offers().byName(first.subject().realm(), first.username())).contains(second);
    }

    @Test
    default void a_little_after_its_life_nothing_is_left_of_it() {
        var offer = opened(newcomer());
        var realm = offer.subject().realm();
        var meeting = new Meeting(Handles.next(), Handles.next(), offer);
        offers().meet(meeting);

        pass(Duration.ofMinutes(9));
        assertThat(offers().met(realm, meeting.handle())).contains(meeting);

        pass(Duration.ofMinutes(3));
        assertThat(offers().find(realm, offer.id())).isEmpty();
        assertThat(offers().byLink(realm, link(offer))).isEmpty();
        assertThat(offers().byName(realm, offer.username())).isEmpty();
        assertThat(offers().met(realm, meeting.handle())).isEmpty();
    }

    private DeviceOffer opened(Subject subject) {
        var offer = offer(subject);
        offers().open(offer, link(offer));
        return offer;
    }

    private DeviceOffer offer(Subject subject) {
        var id = new OfferId(Handles.next());
        return new DeviceOffer(id, subject, "User-" + subject.user(), now().plus(Duration.ofMinutes(10)));
    }

    private static String link(DeviceOffer offer) {
        return "link-" + offer.id().value();
    }
}
