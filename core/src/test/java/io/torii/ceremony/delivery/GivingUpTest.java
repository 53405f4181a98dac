package io.torii.ceremony.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Thresholds;
import io.torii.domain.phone.Channel;
import io.torii.port.delivery.GatewayException;
import io.torii.port.delivery.Ledger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no provider took in all its time, as when a node died. */
final class GivingUpTest {
    private final PostRoom room = new PostRoom();

    @Test
    void what_was_given_up_is_offered_to_no_provider_by_a_node_that_was_slow() {
        room.gateways.put("one", message -> {
            assertThat(room.ceremony().giveUp(PostRoom.USER, message.id())).isFalse();
            // The queue's two minutes, a provider's ten seconds, and a margin, by another node's clock.
            room.clock.pass(Duration.ofSeconds(136));
            assertThat(room.ceremony().giveUp(PostRoom.USER, message.id())).isTrue();
            room.clock.pass(Duration.ofSeconds(-136));
            throw new GatewayException(GatewayFailure.TIMEOUT, "-");
        });
        room.takes("two");
        var id = room.accepted(Purse.SIGN_IN);

        room.commit();

        assertThat(room.sent).isEmpty();
        assertThat(room.ledger.find(id).map(DeliveryRecord::outcome)).contains(Ledger.LOST);
    }

    @Test
    void a_call_is_given_up_sooner_than_a_text() {
        var id = called();
        room.clock.pass(Duration.ofSeconds(45));
        assertThat(room.ceremony().giveUp(PostRoom.USER, id)).isFalse();

        room.clock.pass(Duration.ofSeconds(1));

        assertThat(room.ceremony().giveUp(PostRoom.USER, id)).isTrue();
        assertThat(room.state(id)).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void what_a_provider_has_is_never_given_up() {
        room.takes("one");
        var id = room.accepted(Purse.SIGN_IN);
        room.commit();
        room.clock.pass(Duration.ofMinutes(10));

        assertThat(room.ceremony().giveUp(PostRoom.USER, id)).isFalse();
        assertThat(room.ceremony().giveUp(new Subject("realm", "other"), id)).isTrue();
        assertThat(room.state(id)).isEqualTo(DeliveryState.SENT);
    }

    /** A telephone that was busy is a failure to the ledger, but somebody's telephone rang. */
    @Test
    void what_a_provider_could_not_deliver_was_not_given_up() {
        room.takes("one");
        var id = room.accepted(Purse.SIGN_IN);
        room.commit();
        var reference = room.ledger.find(id).flatMap(DeliveryRecord::reference).orElseThrow();
        var busy = new Receipt(Optional.of(id), reference, DeliveryState.FAILED, Optional.of("BUSY"), Optional.empty());
        assertThat(room.ledger.receipt(id, "one", busy)).isTrue();

        assertThat(room.state(id)).isEqualTo(DeliveryState.FAILED);
        assertThat(room.ceremony().giveUp(PostRoom.USER, id)).isFalse();
    }

    /** A call that is written down and in no queue, as one whose node died. */
    private DeliveryId called() {
        var id = new DeliveryId("0".repeat(22));
        room.ledger.open(
                new LedgerEntry(
                        id,
                        PostRoom.USER,
                        new NumberPrint("number", "prefix"),
                        "JP",
                        Channel.CALL,
                        Purse.SIGN_IN,
                        room.clock.now()),
                "one",
                new Bill(List.of(), Thresholds.DEFAULT));
        return id;
    }
}
