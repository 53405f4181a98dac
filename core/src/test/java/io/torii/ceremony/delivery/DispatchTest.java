package io.torii.ceremony.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.Purse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class DispatchTest {
    private final PostRoom room = new PostRoom();

    @Test
    void the_first_provider_takes_it_with_its_own_address_for_receipts() {
        room.takes("one").takes("two");

        var id = room.accepted(Purse.SIGN_IN);
        room.commit();

        assertThat(room.state(id)).isEqualTo(DeliveryState.SENT);
        assertThat(room.seen).containsExactly("one sent");
        assertThat(room.sent).singleElement().satisfies(message -> {
            assertThat(message.sender()).isEqualTo("Torii");
            assertThat(message.receiptUrl().orElseThrow()).hasToString("https://id.example/one/" + id.value());
        });
    }

    @Test
    void when_the_first_fails_the_second_takes_it() {
        room.fails("one", GatewayFailure.UNAVAILABLE).takes("two");

        var id = room.accepted(Purse.SIGN_IN);
        room.commit();

        assertThat(room.seen).containsExactly("one unavailable", "two sent");
        assertThat(room.ledger.find(id).flatMap(DeliveryRecord::provider)).contains("two");
    }

    @Test
    void when_all_fail_the_row_says_why_the_last_did() {
        room.fails("one", GatewayFailure.TIMEOUT).fails("two", GatewayFailure.UNAUTHORIZED);

        var id = room.accepted(Purse.SIGN_IN);
        room.commit();

        assertThat(room.state(id)).isEqualTo(DeliveryState.FAILED);
        assertThat(room.ledger.find(id).map(DeliveryRecord::outcome)).contains("unauthorized");
    }

    @Test
    void a_number_that_one_provider_refuses_is_not_offered_to_the_next() {
        room.fails("one", GatewayFailure.NUMBER_REFUSED).takes("two");

        var id = room.accepted(Purse.SIGN_IN);
        room.commit();

        assertThat(room.sent).isEmpty();
        assertThat(room.state(id)).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void a_text_that_waited_too_long_is_not_sent_any_more() {
        room.takes("one");

        var id = room.accepted(Purse.SIGN_IN);
        room.clock.pass(Duration.ofSeconds(121));
        room.commit();

        assertThat(room.sent).isEmpty();
        assertThat(room.ledger.find(id).map(DeliveryRecord::outcome)).contains("too-late");
    }

    @Test
    void a_text_whose_way_breaks_is_lost_and_not_open_for_ever() {
        room.gateways.put("one", message -> {
            throw new IllegalStateException("broken");
        });

        var id = room.accepted(Purse.SIGN_IN);

        assertThatThrownBy(room::commit).hasMessage("broken");
        assertThat(room.ledger.find(id).map(DeliveryRecord::state)).contains(DeliveryState.FAILED);
        assertThat(room.ledger.find(id).map(DeliveryRecord::outcome)).contains("lost");
    }

    @Test
    void an_error_on_the_way_loses_a_text_as_an_exception_does() {
        room.gateways.put("one", message -> {
            throw new NoClassDefFoundError("a jar of the vendor's is missing");
        });

        var id = room.accepted(Purse.SIGN_IN);

        assertThatThrownBy(room::commit).isInstanceOf(NoClassDefFoundError.class);
        assertThat(room.ledger.find(id).map(DeliveryRecord::state)).contains(DeliveryState.FAILED);
    }

    @Test
    void a_text_that_a_provider_took_is_not_lost_when_the_ledger_breaks() {
        room.takes("one");
        room.ledger.breaksWhenTaken = true;

        var id = room.accepted(Purse.SIGN_IN);

        assertThatThrownBy(room::commit).hasMessage("the ledger is out of reach");
        assertThat(room.sent).hasSize(1);
        assertThat(room.ledger.find(id).map(DeliveryRecord::state)).contains(DeliveryState.SENDING);
    }
}
