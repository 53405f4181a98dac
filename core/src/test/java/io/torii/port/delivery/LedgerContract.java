package io.torii.port.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.fake.Crowd;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How rows of every ledger move; run by the fake here and by Keycloak's on a server. */
public interface LedgerContract extends LedgerPages {
    @Test
    default void a_row_is_read_as_it_was_written() {
        var entry = entry(NOON);

        ledger().open(entry, "vendor", FREE);

        assertThat(records().find(entry.id()))
                .contains(new DeliveryRecord(
                        entry,
                        DeliveryState.SENDING,
                        Optional.of("vendor"),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    default void what_nobody_wrote_is_not_found() {
        assertThat(records().find(handle())).isEmpty();
    }

    @Test
    default void the_provider_that_took_it_stands_in_the_row() {
        var id = opened(NOON);

        ledger().trying(id, "second");
        ledger().taken(id, "second", new Accepted("SM1", Optional.of(PRICE)));

        var row = records().find(id).orElseThrow();
        assertThat(row.state()).isEqualTo(DeliveryState.SENT);
        assertThat(row.provider()).contains("second");
        assertThat(row.outcome()).isEqualTo("sent");
        assertThat(row.price().orElseThrow().amount()).isEqualByComparingTo("0.0075");
    }

    @Test
    default void what_no_provider_took_has_failed_with_its_reason() {
        var id = opened(NOON);

        ledger().failed(id, "timeout");

        assertThat(records().find(id).orElseThrow().outcome()).isEqualTo("timeout");
        assertThat(state(id)).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    default void what_is_lost_is_tried_no_more() {
        var id = opened(NOON);
        assertThat(ledger().trying(id, "first")).isTrue();

        ledger().failed(id, Ledger.LOST);

        assertThat(ledger().trying(id, "second")).isFalse();
        assertThat(records().find(id).flatMap(DeliveryRecord::provider)).contains("first");
    }

    @Test
    default void what_was_sent_cannot_fail_without_a_receipt() {
        var id = sent("vendor");

        ledger().failed(id, "timeout");

        assertThat(state(id)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    default void a_receipt_moves_the_row_for_exactly_one_of_eight() {
        var id = sent("vendor");

        var moved = Crowd.of(() -> ledger().receipt(id, "vendor", receipt(DeliveryState.DELIVERED)));

        assertThat(moved.stream().filter(each -> each)).hasSize(1);
        assertThat(state(id)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    default void a_receipt_that_is_faster_than_the_answer_is_not_undone_by_it() {
        var id = opened(NOON);

        ledger().receipt(id, "vendor", receipt(DeliveryState.DELIVERED));
        ledger().taken(id, "vendor", new Accepted("SM1", Optional.empty()));

        assertThat(state(id)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    default void delivered_is_the_last_word_and_failed_is_not() {
        var id = sent("vendor");

        assertThat(ledger().receipt(id, "vendor", receipt(DeliveryState.FAILED)))
                .isTrue();
        assertThat(ledger().receipt(id, "vendor", receipt(DeliveryState.DELIVERED)))
                .isTrue();
        assertThat(ledger().receipt(id, "vendor", receipt(DeliveryState.FAILED)))
                .isFalse();
        assertThat(state(id)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    default void only_the_last_provider_can_say_that_it_did_not_arrive() {
        var id = sent("second");

        assertThat(ledger().receipt(id, "first", receipt(DeliveryState.FAILED))).isFalse();
        assertThat(state(id)).isEqualTo(DeliveryState.SENT);
    }

    @Test
    default void a_provider_that_had_timed_out_can_say_that_it_did_arrive() {
        var id = sent("second");

        assertThat(ledger().receipt(id, "first", receipt(DeliveryState.DELIVERED)))
                .isTrue();
        assertThat(state(id)).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    default void a_receipt_for_an_unknown_row_moves_nothing() {
        assertThat(ledger().receipt(handle(), "vendor", receipt(DeliveryState.DELIVERED)))
                .isFalse();
    }
}
