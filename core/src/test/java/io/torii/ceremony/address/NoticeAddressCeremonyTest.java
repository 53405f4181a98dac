package io.torii.ceremony.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.address.Asking;
import io.torii.domain.address.Asking.Verdict;
import io.torii.domain.address.LinkToken;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryNoticeAddresses;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R22, R94: where notices go, and who says so. */
class NoticeAddressCeremonyTest {
    private static final Subject ANN = new Subject("realm", "ann");
    private static final Optional<String> OWN = Optional.of("ann@uni.example");

    private final HandClock clock = new HandClock();
    private final MemoryNoticeAddresses store = new MemoryNoticeAddresses();
    private KeyRing ring = new KeyRing(key(1), List.of());
    private final AddressPorts ports =
            new AddressPorts(store, new MemorySlots(clock), (realm, purpose) -> ring, new CountedChance(), clock);
    private final AskingCeremony asking = new AskingCeremony(ports);
    private final NoticeAddressCeremony book = new NoticeAddressCeremony(ports);

    @Test
    void an_address_counts_from_the_press_of_its_link_on() {
        var asked = ask("ann@home.example");
        assertThat(book.told(ANN)).isEmpty();

        var confirmed = book.confirm("realm", token(asked));

        assertThat(confirmed.map(NoticeAddress::owner)).contains(ANN);
        assertThat(book.told(ANN)).containsExactly(new MailAddress("ann@home.example"));
    }

    @Test
    void a_link_confirms_once_and_in_its_own_realm_alone() {
        var token = token(ask("ann@home.example"));

        assertThat(book.confirm("other", token)).isEmpty();
        assertThat(book.confirm("realm", new LinkToken("guessed"))).isEmpty();
        assertThat(book.confirm("realm", token)).isPresent();
        assertThat(book.confirm("realm", token)).isEmpty();
    }

    @Test
    void after_a_day_the_link_confirms_nothing_and_its_place_is_free() {
        var token = token(ask("ann@home.example"));

        clock.pass(NoticeAddress.LINK.minusSeconds(1));
        assertThat(book.standing(ANN)).hasSize(1);
        clock.pass(Duration.ofSeconds(1));

        assertThat(book.confirm("realm", token)).isEmpty();
        assertThat(book.standing(ANN)).isEmpty();
    }

    @Test
    void while_keys_are_rotated_the_former_key_still_confirms_R44() {
        var token = token(ask("ann@home.example"));

        ring = new KeyRing(key(2), List.of(key(1)));

        assertThat(book.confirm("realm", token)).isPresent();
    }

    @Test
    void there_are_three_with_keycloaks_and_no_more_R94() {
        confirmed("ann@home.example");
        confirmed("ann@work.example");

        assertThat(asked("ann@third.example").verdict()).isEqualTo(Verdict.FULL);
    }

    @Test
    void keycloaks_own_and_a_confirmed_one_are_there_already() {
        confirmed("ann@home.example");

        assertThat(asked("Ann@Uni.example").verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(asked("ann@HOME.example").verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(asked("ann").verdict()).isEqualTo(Verdict.MALFORMED);
    }

    @Test
    void an_address_that_waits_gets_a_new_link_in_its_place_and_the_former_is_over() {
        var first = token(ask("ann@home.example"));
        clock.pass(AskingCeremony.COOL_DOWN);

        var second = token(ask("ann@home.example"));

        assertThat(book.standing(ANN)).hasSize(1);
        assertThat(book.confirm("realm", first)).isEmpty();
        assertThat(book.confirm("realm", second)).isPresent();
    }

    @Test
    void a_removed_address_hears_what_happens_for_30_days() {
        var address = confirmed("ann@home.example");
        assertThat(book.remove(ANN, address.handle())).isPresent();

        assertThat(book.standing(ANN)).isEmpty();
        clock.pass(Duration.ofDays(30).minusSeconds(1));
        assertThat(book.told(ANN)).containsExactly(new MailAddress("ann@home.example"));
        clock.pass(Duration.ofSeconds(1));
        assertThat(book.told(ANN)).isEmpty();
    }

    @Test
    void one_that_only_waited_hears_nothing_when_it_is_removed() {
        var handle = ask("ann@home.example").link().orElseThrow().address().handle();

        assertThat(book.remove(ANN, handle)).isPresent();
        assertThat(book.remove(ANN, handle)).isEmpty();
        assertThat(book.told(ANN)).isEmpty();
    }

    @Test
    void not_me_takes_the_address_away_that_the_mail_told_of_and_no_other() {
        var mark = confirmed("thief@evil.example").confirmed().orElseThrow();
        clock.pass(Duration.ofMinutes(1));
        confirmed("ann@home.example");

        assertThat(book.undo(ANN, mark)).isPresent();
        assertThat(book.undo(ANN, mark)).isEmpty();
        assertThat(book.told(ANN)).containsExactly(new MailAddress("ann@home.example"));
    }

    /** Keycloak takes it, though nobody could add it here. */
    @Test
    void a_changed_address_without_a_dot_in_its_domain_hears_what_happens_too() {
        book.moved(ANN, "ann@intranet");

        assertThat(book.told(ANN)).containsExactly(new MailAddress("ann@intranet"));
    }

    @Test
    void the_first_of_many_changes_are_the_owners_and_stay() {
        var home = confirmed("ann@home.example");
        clock.pass(NoticeAddressCeremony.SETTLED);
        book.moved(ANN, "ann@uni.example");
        for (var changes = 0; changes < 20; changes++) {
            book.moved(ANN, "thief" + changes + "@evil.example");
        }
        book.moved(ANN, "no address");
        book.remove(ANN, home.handle());

        assertThat(book.told(ANN))
                .hasSize(NoticeAddressCeremony.MOST_FORMER + 1)
                .contains(new MailAddress("ann@uni.example"), new MailAddress("ann@home.example"));
    }

    @Test
    void what_is_over_is_forgotten() {
        book.remove(ANN, confirmed("ann@home.example").handle());
        ask("ann@work.example");

        clock.pass(Duration.ofDays(30));
        book.tidy();

        assertThat(store.of(ANN)).isEmpty();
        assertThat(store.former(ANN, clock.now().minus(Duration.ofDays(1)))).isEmpty();
    }

    private NoticeAddress confirmed(String address) {
        return book.confirm("realm", token(ask(address))).orElseThrow();
    }

    private Asking ask(String address) {
        var asked = asked(address);
        assertThat(asked.verdict()).isEqualTo(Verdict.ASKED);
        return asked;
    }

    /** After the cool-down. */
    private Asking asked(String address) {
        clock.pass(AskingCeremony.COOL_DOWN);
        return asking.ask(ANN, address, OWN);
    }

    private static LinkToken token(Asking asked) {
        return asked.link().orElseThrow().token();
    }

    private static MacKey key(int seed) {
        return MacKey.of(Arrays.copyOf(new byte[] {(byte) seed}, MacKey.BYTES));
    }
}
