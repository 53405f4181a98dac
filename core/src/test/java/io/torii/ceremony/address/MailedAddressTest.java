package io.torii.ceremony.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.address.Asking;
import io.torii.domain.address.Asking.Verdict;
import io.torii.domain.address.NoticeAddress;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryNoticeAddresses;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R22, R30: nobody's mailbox is filled by whoever adds and removes addresses. */
class MailedAddressTest {
    private static final Subject ANN = new Subject("realm", "ann");

    private static final KeyRing RING = new KeyRing(MacKey.of(new byte[MacKey.BYTES]), List.of());

    private final HandClock clock = new HandClock();
    private final MemoryNoticeAddresses store = new MemoryNoticeAddresses();
    private final AddressPorts ports =
            new AddressPorts(store, new MemorySlots(clock), (realm, purpose) -> RING, new CountedChance(), clock);
    private final AskingCeremony asking = new AskingCeremony(ports);
    private final NoticeAddressCeremony book = new NoticeAddressCeremony(ports);

    @Test
    void mails_wait_for_30_seconds_and_end_after_ten_in_a_day() {
        asked("ann@home.example");
        clock.pass(Duration.ofSeconds(12));
        assertThat(asking.ask(ANN, "ann@home.example", Optional.empty()))
                .isEqualTo(Asking.until(Verdict.TOO_SOON, clock.now().plusSeconds(18)));
        var first = clock.now().minusSeconds(12);

        for (var mails = 1; mails < 10; mails++) {
            var address = mails % 2 == 0 ? "ann@home.example" : "ann@work.example";
            assertThat(asked(address).verdict()).isEqualTo(Verdict.ASKED);
        }

        assertThat(asked("ann@home.example")).isEqualTo(Asking.until(Verdict.TOO_MANY, first.plus(Duration.ofDays(1))));
    }

    @Test
    void one_address_is_mailed_five_times_a_day_whoever_asks() {
        for (var asks = 0; asks < 5; asks++) {
            var somebody = new Subject("realm", "user" + asks);
            assertThat(asking.ask(somebody, "Victim@home.example", Optional.empty())
                            .verdict())
                    .isEqualTo(Verdict.ASKED);
        }

        assertThat(asked("victim@home.example").verdict()).isEqualTo(Verdict.TOO_MANY);
        assertThat(asked("ann@home.example").verdict()).isEqualTo(Verdict.ASKED);
    }

    @Test
    void whoever_adds_and_removes_all_day_fills_nobodys_mailbox() {
        for (var times = 0; times < 20; times++) {
            clock.pass(Duration.ofHours(3));
            book.remove(ANN, confirmed("thief" + times + "@evil.example").handle());
        }

        assertThat(book.told(ANN)).hasSize(NoticeAddressCeremony.MOST_FORMER);
    }

    private NoticeAddress confirmed(String address) {
        var link = asked(address).link().orElseThrow();
        return book.confirm("realm", link.token()).orElseThrow();
    }

    /** After the cool-down. */
    private Asking asked(String address) {
        clock.pass(AskingCeremony.COOL_DOWN);
        return asking.ask(ANN, address, Optional.empty());
    }
}
