package io.torii.port.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Conversion;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Purse;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every ledger counts, shows and forgets; run by the fake here and by Keycloak's on a server. */
public interface DeliveryRecordsContract extends LedgerPages {
    Duration LIFE = Duration.ofMinutes(5);

    @Test
    default void a_code_is_typed_back_once_by_one_of_eight() {
        var id = sent("vendor");
        var subject = records().find(id).orElseThrow().entry().subject();

        var first = Crowd.of(() -> ledger().typedBack(subject, id, NOON));

        assertThat(first.stream().filter(each -> each)).hasSize(1);
        assertThat(records().find(id).orElseThrow().typedBack()).contains(NOON);
    }

    @Test
    default void nobody_types_back_the_code_of_another() {
        var id = sent("vendor");
        var other = new Subject(subject().realm(), UUID.randomUUID().toString());

        assertThat(ledger().typedBack(other, id, NOON)).isFalse();
    }

    @Test
    default void a_user_reads_the_newest_rows_first() {
        var user = new Subject(subject().realm(), UUID.randomUUID().toString());
        opened(user, NOON.minusSeconds(60));
        var young = opened(user, NOON);
        var middle = opened(user, NOON.minusSeconds(30));

        assertThat(records().of(user, 2)).extracting(row -> row.entry().id()).containsExactly(young, middle);
    }

    @Test
    default void conversion_counts_what_is_settled_in_the_hour_R30() {
        var prefix = UUID.randomUUID().toString();
        typed(taken(new NumberPrint("typed", prefix), NOON.minusSeconds(10)));
        taken(new NumberPrint("lost", prefix), NOON.minusSeconds(301));
        taken(new NumberPrint("open", prefix), NOON.minusSeconds(299));
        taken(new NumberPrint("old", prefix), NOON.minusSeconds(3_601));
        ledger().open(entry(new NumberPrint("unsent", prefix), Purse.PROVING, NOON.minusSeconds(400)), "vendor", FREE);
        var signIn = entry(new NumberPrint("sign-in", prefix), Purse.SIGN_IN, NOON.minusSeconds(400));
        ledger().open(signIn, "vendor", FREE);
        ledger().taken(signIn.id(), "vendor", new Accepted("SM1", Optional.empty()));

        var counted = records().conversion(subject().realm(), prefix, LIFE, NOON);

        assertThat(counted).isEqualTo(new Conversion(2, 1));
    }

    /** Six texts and one code typed back were one sixth once, and stopped honest neighbours. */
    @Test
    default void who_asks_again_and_again_and_types_the_last_code_counts_once_R30() {
        var prefix = UUID.randomUUID().toString();
        for (var resend = 0; resend < 5; resend++) {
            taken(new NumberPrint("typed", prefix), NOON.minusSeconds(600 - 60 * resend));
            taken(new NumberPrint("lost", prefix), NOON.minusSeconds(600 - 60 * resend));
        }
        typed(taken(new NumberPrint("typed", prefix), NOON.minusSeconds(200)));

        var counted = records().conversion(subject().realm(), prefix, LIFE, NOON);

        assertThat(counted).isEqualTo(new Conversion(2, 1));
    }

    @Test
    default void accounts_that_proved_one_number_are_counted_once_each_R30() {
        var print =
                new NumberPrint(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        var one = new Subject(subject().realm(), UUID.randomUUID().toString());
        var two = new Subject(subject().realm(), UUID.randomUUID().toString());
        var waiting = new Subject(subject().realm(), UUID.randomUUID().toString());
        for (var user : List.of(one, one, two)) {
            typed(proving(user, print));
        }
        proving(waiting, print);

        assertThat(records().accounts(subject().realm(), print.number())).isEqualTo(2);
    }

    @Test
    default void old_rows_go_and_others_stay_R69() {
        var retention = Duration.ofDays(400);
        var old = opened(NOON.minus(retention).minusSeconds(1));
        var young = opened(NOON.minus(retention));

        erasure().forgetBefore(NOON.minus(retention));

        assertThat(records().find(old)).isEmpty();
        assertThat(records().find(young)).isPresent();
    }
}
