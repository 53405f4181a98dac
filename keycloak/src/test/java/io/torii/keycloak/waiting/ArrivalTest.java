package io.torii.keycloak.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.keycloak.waiting.Seat.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page has one seat for what it waits for, however often it comes. */
final class ArrivalTest {
    private static final String HERE = "192.0.2.1";

    private final WaitingRoom room = new WaitingRoom(new WaitingOptions(10, 3, 15));

    @Test
    void a_page_that_comes_again_and_again_has_one_seat() {
        IntStream.range(0, 100).forEach(each -> enter("topic", "a", HERE));

        assertThat(room.size()).isOne();
        assertThat(room.wake("topic")).isOne();
    }

    @Test
    void a_page_that_comes_again_gets_in_when_its_address_is_full() {
        enter("1", "a", HERE);
        enter("2", "b", HERE);
        enter("3", "c", HERE);

        enter("3", "c", HERE);

        assertThat(room.size()).isEqualTo(3);
    }

    @Test
    void a_page_that_waits_for_two_things_has_two_seats() {
        enter("1", "a", HERE);
        enter("2", "a", HERE);

        assertThat(room.size()).isEqualTo(2);
    }

    @Test
    void of_one_page_that_comes_eight_times_at_once_one_connection_stays() throws InterruptedException {
        var roomy = new WaitingRoom(new WaitingOptions(10_000, 10_000, 15));
        var replaced = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(8);
        var done = new CountDownLatch(8);
        for (var thread = 0; thread < 8; thread++) {
            pool.execute(() -> {
                for (var i = 0; i < 500; i++) {
                    var seat = roomy.enter(new Ticket("topic", "a", HERE, 60), topic -> false)
                            .seat();
                    seat.orElseThrow().listen(word -> replaced.addAndGet(word == Word.REPLACED ? 1 : 0));
                }
                done.countDown();
            });
        }
        done.await();
        pool.shutdown();

        assertThat(replaced).hasValue(3999);
        assertThat(roomy.size()).isOne();
    }

    @Test
    void a_page_hears_at_once_what_happened_before_it_came() {
        var seat =
                room.enter(new Ticket("topic", "a", HERE, 60), "topic"::equals).seat();

        List<Word> heard = new ArrayList<>();
        seat.orElseThrow().listen(heard::add);
        assertThat(heard).containsExactly(Word.BEAT, Word.WOKEN);
        assertThat(room.size()).isZero();
    }

    @Test
    void a_page_whose_past_cannot_be_read_leaves_no_seat_behind() {
        var ticket = new Ticket("topic", "a", HERE, 60);

        assertThatThrownBy(() -> room.enter(ticket, topic -> {
                    throw new IllegalStateException("the store is away");
                }))
                .hasMessage("the store is away");

        assertThat(room.size()).isZero();
        assertThat(room.wake("topic")).isZero();
    }

    private Seat enter(String topic, String page, String address) {
        return room.enter(new Ticket(topic, page, address, 60), past -> false)
                .seat()
                .orElseThrow();
    }
}
