package io.torii.port.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.delivery.PurseClaim;
import io.torii.domain.delivery.PurseKey;
import io.torii.domain.delivery.PurseName;
import io.torii.domain.delivery.Spending;
import io.torii.domain.delivery.Thresholds;
import io.torii.domain.phone.Channel;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every ledger keeps of purses (R30); run by the fake here and by Keycloak's on a server. */
public interface PursesContract {
    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    Ledger ledger();

    DeliveryRecords records();

    /** The realm under test, by its id. */
    String realm();

    @Test
    default void a_purse_pays_what_it_holds_and_no_more() {
        var claim = ofUser(2);

        var paid = List.of(pay(claim), pay(claim), pay(claim));

        assertThat(paid)
                .extracting(Spending::refusal)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(DeliveryRefusal.USER_SPENT));
    }

    @Test
    default void an_empty_purse_refuses_the_first_message() {
        assertThat(pay(ofUser(0)).refusal()).contains(DeliveryRefusal.USER_SPENT);
    }

    @Test
    default void eight_threads_are_paid_at_most_what_is_there() {
        var claim = ofUser(5);

        var paid = Crowd.of(() -> pay(claim).refusal().isEmpty());

        assertThat(paid.stream().filter(each -> each)).hasSize(5);
        assertThat(pay(claim).refusal()).isPresent();
    }

    @Test
    default void when_one_purse_is_empty_no_other_pays() {
        var full = ofUser(1);
        var empty = new PurseClaim(PurseKey.ofNumber(PurseName.PROVING_NUMBER, unique()), 0);

        var refused = pay(realm(), NOON, full, empty);

        assertThat(refused.refusal()).contains(DeliveryRefusal.NUMBER_SPENT);
        assertThat(pay(full).refusal()).isEmpty();
    }

    @Test
    default void what_cannot_be_paid_is_not_written_down() {
        var entry = entry(realm(), NOON);

        var refused = ledger().open(entry, "vendor", new Bill(List.of(ofUser(1), ofUser(0)), Thresholds.DEFAULT));

        assertThat(refused.refusal()).isPresent();
        assertThat(records().find(entry.id())).isEmpty();
    }

    @Test
    default void what_cannot_be_written_down_is_not_paid() {
        var claim = ofUser(1);
        var entry = entry(realm(), NOON);
        ledger().open(entry, "vendor", new Bill(List.of(), Thresholds.DEFAULT));

        var bill = new Bill(List.of(claim), Thresholds.DEFAULT);
        assertThatThrownBy(() -> ledger().open(entry, "vendor", bill)).isInstanceOf(RuntimeException.class);

        assertThat(pay(claim).refusal()).isEmpty();
    }

    @Test
    default void a_new_window_is_full_again() {
        var claim = ofUser(1);
        pay(claim);

        var tomorrow = pay(realm(), NOON.plus(Duration.ofDays(1)), claim);

        assertThat(tomorrow.refusal()).isEmpty();
    }

    @Test
    default void the_same_number_counts_once_as_a_new_one() {
        var user = unique();
        var first = newNumber(user, unique());
        var second = newNumber(user, unique());

        assertThat(pay(first).refusal()).isEmpty();
        assertThat(pay(first).refusal()).isEmpty();
        assertThat(pay(second).refusal()).contains(DeliveryRefusal.USER_SPENT);
        assertThat(pay(first).refusal()).isEmpty();
    }

    @Test
    default void a_refused_number_was_not_tried() {
        var user = unique();
        var number = unique();
        var broke = new PurseClaim(PurseKey.ofNumber(PurseName.PROVING_NUMBER, number), 0);

        pay(realm(), NOON, newNumber(user, number), broke);

        assertThat(pay(newNumber(user, unique())).refusal()).isEmpty();
    }

    @Test
    default void each_threshold_is_told_to_exactly_one_of_eight() {
        var realm = unique();
        var claim = new PurseClaim(PurseKey.ofRealm(PurseName.PROVING_REALM), 8);

        var told = Crowd.of(() -> pay(realm, NOON, claim).alerts());

        assertThat(told.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(
                        new PurseAlert(PurseName.PROVING_REALM, 50), new PurseAlert(PurseName.PROVING_REALM, 80));
    }

    @Test
    default void realms_do_not_share_purses() {
        var claim = ofUser(1);
        pay(claim);

        var elsewhere = pay(unique(), NOON, claim);

        assertThat(elsewhere.refusal()).isEmpty();
    }

    private Spending pay(PurseClaim claim) {
        return pay(realm(), NOON, claim);
    }

    private Spending pay(String realm, Instant now, PurseClaim... claims) {
        return ledger().open(entry(realm, now), "vendor", new Bill(List.of(claims), Thresholds.DEFAULT));
    }

    private static LedgerEntry entry(String realm, Instant now) {
        var id = new DeliveryId(unique().replace("-", "").substring(0, 22));
        var print = new NumberPrint("number", "prefix");
        return new LedgerEntry(id, new Subject(realm, unique()), print, "JP", Channel.TEXT, Purse.SIGN_IN, now);
    }

    private static PurseClaim ofUser(long most) {
        return new PurseClaim(PurseKey.ofUser(PurseName.PROVING_MESSAGES, unique()), most);
    }

    private static PurseClaim newNumber(String user, String number) {
        var tried = new PurseKey(PurseName.PROVING_TRIED, user, number);
        return new PurseClaim(PurseKey.ofUser(PurseName.PROVING_NUMBERS, user), 1, Optional.of(tried));
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
