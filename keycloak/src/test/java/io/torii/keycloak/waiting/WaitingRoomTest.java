package io.torii.keycloak.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.waiting.Seat.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WaitingRoomTest {
    private static final String HERE = "192.0.2.1";

    private final WaitingRoom room = new WaitingRoom(new WaitingOptions(10, 3, 15));

    @Test
    void a_page_hears_a_beat_and_is_woken_once() {
        var heard = heard(enter("topic", "a", HERE));

        assertThat(room.wake("topic")).isOne();
        assertThat(room.wake("topic")).isZero();

        assertThat(heard).containsExactly(Word.BEAT, Word.WOKEN);
        assertThat(room.size()).isZero();
    }

    @Test
    void what_is_said_before_anybody_listens_is_said_then() {
        var seat = enter("topic", "a", HERE);

        room.wake("topic");

        assertThat(heard(seat)).containsExactly(Word.BEAT, Word.WOKEN);
    }

    @Test
    void other_topics_sleep_on() {
        var heard = heard(enter("topic", "a", HERE));

        assertThat(room.wake("other")).isZero();

        assertThat(heard).containsExactly(Word.BEAT);
    }

    @Test
    void a_newer_connection_replaces_the_older_of_its_page_only() {
        var older = heard(enter("topic", "a", HERE));
        var beside = heard(enter("topic", "b", HERE));

        var newer = heard(enter("topic", "a", HERE));
        room.wake("topic");

        assertThat(older).containsExactly(Word.BEAT, Word.REPLACED);
        assertThat(beside).containsExactly(Word.BEAT, Word.WOKEN);
        assertThat(newer).containsExactly(Word.BEAT, Word.WOKEN);
    }

    @Test
    void beats_go_on_until_the_life_is_over() {
        var heard = heard(entered(new Ticket("topic", "a", HERE, 40)).seat().orElseThrow());

        IntStream.range(0, 100).forEach(second -> room.tick());

        assertThat(heard).containsExactly(Word.BEAT, Word.BEAT, Word.BEAT, Word.OVER);
        assertThat(room.size()).isZero();
    }

    @Test
    void an_address_has_its_share_and_gets_it_back() {
        var first = enter("1", "a", HERE);
        enter("2", "b", HERE);
        enter("3", "c", HERE);

        assertThat(refusal("4", HERE)).isEqualTo(Admittance.Refusal.ADDRESS_FULL);
        assertThat(entered(new Ticket("4", "d", "192.0.2.2", 60)).seat()).isPresent();

        first.leave();
        first.leave();
        enter("5", "e", HERE);
        assertThat(refusal("6", HERE)).isEqualTo(Admittance.Refusal.ADDRESS_FULL);
    }

    @Test
    void a_full_room_says_so() {
        IntStream.range(0, 10).forEach(each -> enter("" + each, "a", "192.0.2." + each));

        assertThat(refusal("11", "192.0.2.11")).isEqualTo(Admittance.Refusal.FULL);
    }

    @Test
    void pages_that_come_and_are_woken_at_once_leave_nothing_behind() throws InterruptedException {
        var roomy = new WaitingRoom(new WaitingOptions(10_000, 10_000, 15));
        var ended = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(8);
        var done = new CountDownLatch(8);
        for (var thread = 0; thread < 8; thread++) {
            var name = thread;
            pool.execute(() -> {
                for (var i = 0; i < 500; i++) {
                    var ticket = new Ticket("t" + i % 7, name + "-" + i, HERE, 60);
                    roomy.enter(ticket, topic -> false)
                            .seat()
                            .orElseThrow()
                            .listen(word -> ended.addAndGet(word.last() ? 1 : 0));
                    roomy.wake(ticket.topic());
                }
                done.countDown();
            });
        }
        done.await();
        pool.shutdown();
        IntStream.range(0, 7).forEach(topic -> roomy.wake("t" + topic));

        assertThat(ended).hasValue(4000);
        assertThat(roomy.size()).isZero();
    }

    private Seat enter(String topic, String page, String address) {
        return entered(new Ticket(topic, page, address, 60)).seat().orElseThrow();
    }

    private Admittance.Refusal refusal(String topic, String address) {
        return entered(new Ticket(topic, "x", address, 60)).refusal().orElseThrow();
    }

    private Admittance entered(Ticket ticket) {
        return room.enter(ticket, topic -> false);
    }

    private static List<Word> heard(Seat seat) {
        var heard = new ArrayList<Word>();
        seat.listen(heard::add);
        return heard;
    }
}
