package io.torii.port.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R35: how many requests may stay unanswered; part of what every store of requests keeps. */
public interface UnansweredContract {
    PushPolicy.Unanswered LIMITS = new PushPolicy.Unanswered(3, 10, Duration.ofMinutes(10));

    PushRequests requests();

    /** A user of the realm under test about whom nothing is stored yet. */
    Subject newcomer();

    /** The store's present instant. */
    Instant now();

    /** Lets time pass for the store under test. */
    void pass(Duration time);

    @Test
    default void a_browser_that_never_succeeded_asks_three_times_R35() {
        var subject = newcomer();

        assertThat(asked(3, subject, "stranger", false)).isEqualTo(3);
        assertThat(asked(1, subject, "stranger", false)).isZero();

        assertThat(asked(1, subject, "another", false)).isEqualTo(1);
        assertThat(asked(1, newcomer(), "stranger", false)).isEqualTo(1);
    }

    @Test
    default void exactly_three_of_eight_at_once_are_asked_R35() {
        var subject = newcomer();

        var asked = Crowd.of(() -> requests().count(subject, "stranger", false, LIMITS));

        assertThat(asked.stream().filter(each -> each)).hasSize(3);
    }

    /** Else whoever has the password alone would take the phone away from the owner's own browser. */
    @Test
    default void strangers_use_up_no_known_browsers_places_R35() {
        var subject = newcomer();

        assertThat(asked(12, subject, "known", true)).isEqualTo(10);
        assertThat(strangers(subject)).isEqualTo(10);
        assertThat(asked(1, subject, "one more", false)).isZero();

        assertThat(asked(1, subject, "known elsewhere", true)).isEqualTo(1);
    }

    @Test
    default void who_is_refused_uses_up_no_place_R35() {
        var subject = newcomer();
        asked(23, subject, "stranger", false);

        assertThat(strangers(subject)).isEqualTo(7);
        assertThat(asked(5, subject, "late", false)).isZero();

        pass(Duration.ofMinutes(11));
        assertThat(asked(5, subject, "late", false)).isEqualTo(3);
    }

    @Test
    default void after_the_window_the_places_are_free_again_R35() {
        var subject = newcomer();
        asked(3, subject, "stranger", false);
        asked(10, subject, "known", true);

        pass(Duration.ofMinutes(9));
        assertThat(asked(1, subject, "known", true)).isZero();

        pass(Duration.ofMinutes(2));
        assertThat(asked(3, subject, "stranger", false)).isEqualTo(3);
        assertThat(asked(1, subject, "stranger", false)).isZero();
        assertThat(asked(7, subject, "known", true)).isEqualTo(7);
    }

    @Test
    default void an_answered_request_clears_the_counts_of_its_account_and_browser_R35() {
        var subject = newcomer();
        asked(3, subject, "another", false);
        asked(3, subject, "stranger", false);
        var answered = opened(subject, "stranger");

        requests().decide(answered, PushOutcome.DENIED);

        assertThat(asked(4, subject, "stranger", false)).isEqualTo(3);
        assertThat(asked(1, subject, "another", false)).isZero();
        assertThat(strangers(subject)).isEqualTo(7);
    }

    @Test
    default void a_request_that_its_browser_gave_up_stays_counted_R35() {
        var subject = newcomer();
        asked(3, subject, "stranger", false);
        var given = opened(subject, "stranger");

        requests().withdraw(subject, given.id());

        assertThat(asked(1, subject, "stranger", false)).isZero();
    }

    @Test
    default void no_more_than_twenty_wait_for_an_account_at_once() {
        var subject = newcomer();
        for (var i = 0; i < PushRequests.MOST_WAITING; i++) {
            opened(subject, "origin");
        }
        var beyond = request(subject, "origin");

        assertThat(requests().open(beyond)).isFalse();

        assertThat(requests().find(subject, beyond.id())).isEmpty();
        assertThat(requests().waiting(subject)).hasSize(PushRequests.MOST_WAITING);
        pass(Duration.ofMinutes(2));
        assertThat(requests().open(request(subject, "origin"))).isTrue();
    }

    /** How often browsers that never succeeded were let ask. */
    private long strangers(Subject subject) {
        return IntStream.range(0, 5)
                .mapToLong(each -> asked(3, subject, "stranger " + each, false))
                .sum();
    }

    /** How many of these were let ask. */
    private long asked(int times, Subject subject, String origin, boolean known) {
        return IntStream.range(0, times)
                .filter(time -> requests().count(subject, origin, known, LIMITS))
                .count();
    }

    default PushRequest opened(Subject subject, String origin) {
        var request = request(subject, origin);
        assertThat(requests().open(request)).isTrue();
        return request;
    }

    default PushRequest request(Subject subject, String origin) {
        var bound = new PushRequest.Bound(subject, "device", PushPurpose.SIGN_IN, "client", "session.tab");
        var scene = new PushRequest.Scene("ポータル", "Firefox on Linux", "", "192.0.2.0/24", origin);
        var id = new PushId(Handles.next());
        return new PushRequest(id, bound, scene, MatchNumber.of("42"), now(), now().plusSeconds(60));
    }
}
