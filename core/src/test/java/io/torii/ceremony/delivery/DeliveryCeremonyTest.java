package io.torii.ceremony.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Budgets;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.ProvingBudget;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.RealmShare;
import io.torii.domain.delivery.SignInBudget;
import io.torii.domain.delivery.Thresholds;
import io.torii.domain.phone.PhoneNumber;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeliveryCeremonyTest {
    private final PostRoom room = new PostRoom();

    @Test
    void nothing_is_sent_before_the_caller_commits() {
        room.takes("one");

        var id = room.accepted(Purse.SIGN_IN);

        assertThat(room.sent).isEmpty();
        assertThat(room.state(id)).isEqualTo(DeliveryState.SENDING);
    }

    @Test
    void a_country_without_a_rule_is_refused_R84() {
        room.takes("one");
        var request = PostRoom.request(Purse.SIGN_IN);
        var abroad = new DeliveryRequest(
                request.subject(),
                request.purse(),
                request.slot(),
                PhoneNumber.of("+14155550123", "US", 1),
                request.cargo(),
                request.language(),
                request.address());

        assertThat(room.ceremony().submit(abroad).refusal()).contains(DeliveryRefusal.COUNTRY);
    }

    @Test
    void without_a_provider_nothing_is_paid_or_written() {
        assertThat(room.refusal(Purse.SIGN_IN)).contains(DeliveryRefusal.NO_PROVIDER);

        room.takes("one");

        assertThat(room.ledger.of(PostRoom.USER, 10)).isEmpty();
    }

    @Test
    void an_address_whose_passwords_were_wrong_is_refused_R30() {
        room.takes("one").addressRests = true;

        assertThat(room.refusal(Purse.SIGN_IN)).contains(DeliveryRefusal.ADDRESS);
    }

    @Test
    void a_full_queue_refuses_before_anything_is_paid() {
        room.takes("one").policy = PostRoom.policy(budget(1));
        room.places = 0;

        assertThat(room.refusal(Purse.SIGN_IN)).contains(DeliveryRefusal.BUSY);

        room.places = 1;
        assertThat(room.refusal(Purse.SIGN_IN)).isEmpty();
    }

    @Test
    void a_place_is_given_back_when_the_purse_is_empty() {
        room.takes("one").policy = PostRoom.policy(budget(1));
        room.accepted(Purse.SIGN_IN);

        assertThat(room.refusal(Purse.SIGN_IN)).contains(DeliveryRefusal.NUMBER_SPENT);
        assertThat(room.places).isEqualTo(99);
    }

    @Test
    void an_empty_purse_for_proving_does_not_stop_signing_in_R30() {
        room.takes("one").policy = PostRoom.policy(budget(1));
        room.accepted(Purse.PROVING);

        assertThat(room.refusal(Purse.PROVING)).contains(DeliveryRefusal.USER_SPENT);
        assertThat(room.refusal(Purse.SIGN_IN)).isEmpty();
    }

    @Test
    void a_rollback_refunds_nothing() {
        room.takes("one").policy = PostRoom.policy(budget(1));
        room.accepted(Purse.SIGN_IN);

        room.uncommitted.clear();

        assertThat(room.refusal(Purse.SIGN_IN)).contains(DeliveryRefusal.NUMBER_SPENT);
    }

    @Test
    void a_prefix_nobody_types_back_is_stopped_for_proving_only_R30() {
        room.takes("one").policy = PostRoom.policy(budget(50));
        for (var user = 0; user < 20; user++) {
            proving(user);
        }
        room.commit();
        room.clock.pass(Duration.ofMinutes(5));

        assertThat(room.refusal(Purse.PROVING)).contains(DeliveryRefusal.PREFIX_STOPPED);
        assertThat(room.refusal(Purse.SIGN_IN)).isEmpty();
    }

    @Test
    void a_fifth_typed_back_keeps_the_prefix_going_R30() {
        room.takes("one").policy = PostRoom.policy(budget(50));
        for (var user = 0; user < 20; user++) {
            var id = proving(user);
            if (user < 4) {
                room.commit();
                room.ceremony().typedBack(subject(user), id, Purse.PROVING);
            }
        }
        room.commit();
        room.clock.pass(Duration.ofMinutes(5));

        assertThat(room.refusal(Purse.PROVING)).isEmpty();
    }

    @Test
    void refusals_are_told_to_the_people_who_run_the_server() {
        room.refusal(Purse.SIGN_IN);

        assertThat(room.seen).containsExactly("refused NO_PROVIDER");
    }

    @Test
    void somebody_elses_message_and_an_unknown_one_have_failed() {
        room.takes("one");
        var id = room.accepted(Purse.SIGN_IN);

        assertThat(room.ceremony().state(new Subject("realm", "other"), id)).isEqualTo(DeliveryState.FAILED);
        assertThat(room.state(new DeliveryId("B".repeat(22)))).isEqualTo(DeliveryState.FAILED);
    }

    private DeliveryId proving(int user) {
        return room.ceremony()
                .submit(PostRoom.request(subject(user), Purse.PROVING))
                .id()
                .orElseThrow();
    }

    private static Subject subject(int user) {
        return new Subject("realm", "user-" + user);
    }

    private static Budgets budget(int most) {
        return new Budgets(
                new ProvingBudget(1, most, most, RealmShare.PROVING),
                new SignInBudget(most, Math.min(most, 20), RealmShare.SIGN_IN),
                Thresholds.DEFAULT);
    }

    @Test
    void staff_are_told_of_a_number_that_more_accounts_share_than_expected_R30() {
        room.takes("one");
        for (var user : List.of("one", "two", "three", "four")) {
            var subject = new Subject("realm", user);
            var asked = PostRoom.request(Purse.PROVING);
            var request = new DeliveryRequest(
                    subject,
                    asked.purse(),
                    asked.slot(),
                    asked.number(),
                    asked.cargo(),
                    asked.language(),
                    asked.address());
            var id = room.ceremony().submit(request).id().orElseThrow();
            room.ceremony().typedBack(subject, id, Purse.PROVING);
            room.ceremony().typedBack(subject, id, Purse.PROVING);
        }

        assertThat(room.seen.stream().filter(said -> said.startsWith("shared"))).containsExactly("shared by 4");
    }
}
