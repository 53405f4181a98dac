package io.torii.port.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.fake.Crowd;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of notice addresses promises (R22, R94). */
public interface NoticeAddressesContract {
    Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    Instant DAY_BEFORE = NOW.minus(NoticeAddress.LINK);

    NoticeAddresses addresses();

    /** The realm under test. */
    String realm();

    @Test
    default void one_that_waits_is_confirmed_by_its_digest_once() {
        var waiting = waiting(1, "a@example.com");
        addresses().put(waiting, digest(waiting));

        var confirmed = addresses().confirm(realm(), List.of("x", digest(waiting)), DAY_BEFORE, NOW);

        assertThat(confirmed).contains(waiting.confirmedAt(NOW));
        assertThat(addresses().of(waiting.owner())).containsExactly(waiting.confirmedAt(NOW));
        assertThat(addresses().confirm(realm(), List.of(digest(waiting)), DAY_BEFORE, NOW))
                .isEmpty();
    }

    @Test
    default void a_digest_of_another_realm_or_too_old_confirms_nothing() {
        var waiting = waiting(1, "a@example.com");
        addresses().put(waiting, digest(waiting));
        var digests = List.of(digest(waiting));

        assertThat(addresses().confirm(UUID.randomUUID().toString(), digests, DAY_BEFORE, NOW))
                .isEmpty();
        assertThat(addresses().confirm(realm(), digests, NOW, NOW)).isEmpty();
        assertThat(addresses().confirm(realm(), List.of(), DAY_BEFORE, NOW)).isEmpty();
        assertThat(addresses().of(waiting.owner())).containsExactly(waiting);
    }

    @Test
    default void a_place_that_is_taken_stays_so() {
        var first = waiting(1, "a@example.com");
        var other = NoticeAddress.asked(first.owner(), 1, new MailAddress("b@example.com"), NOW);
        addresses().put(first, digest(first));

        assertThat(addresses().put(other, "b")).isFalse();
        assertThat(addresses().of(first.owner())).containsExactly(first);
    }

    @Test
    default void an_address_stands_in_one_place_alone() {
        var first = waiting(1, "a@example.com");
        addresses().put(first, digest(first));

        var second = NoticeAddress.asked(first.owner(), 2, new MailAddress("A@Example.com"), NOW);

        assertThat(addresses().put(second, "b")).isFalse();
        assertThat(addresses().of(first.owner())).containsExactly(first);
    }

    @Test
    default void asked_again_the_former_link_confirms_nothing_any_more() {
        var first = waiting(2, "a@example.com");
        var again = NoticeAddress.asked(first.owner(), 2, first.address(), NOW.plusSeconds(60));
        addresses().put(first, digest(first));

        assertThat(addresses().put(again, "again-" + first.owner().user())).isTrue();

        assertThat(addresses().confirm(realm(), List.of(digest(first)), DAY_BEFORE, NOW))
                .isEmpty();
        assertThat(addresses().confirm(realm(), List.of("again-" + first.owner().user()), DAY_BEFORE, NOW))
                .isPresent();
    }

    @Test
    default void one_whose_link_came_to_nothing_leaves_its_place_and_its_address() {
        var lapsed = waiting(1, "a@example.com");
        var later = NOW.plus(NoticeAddress.LINK);
        addresses().put(lapsed, digest(lapsed));

        var same = NoticeAddress.asked(lapsed.owner(), 2, lapsed.address(), later);
        var other = NoticeAddress.asked(lapsed.owner(), 1, new MailAddress("b@example.com"), later);

        assertThat(addresses().put(same, "s-" + lapsed.owner().user())).isTrue();
        assertThat(addresses().put(other, "o-" + lapsed.owner().user())).isTrue();
        assertThat(addresses().of(lapsed.owner())).containsExactly(other, same);
    }

    @Test
    default void of_eight_that_confirm_put_or_remove_at_once_one_is_told_so() {
        var waiting = waiting(1, "a@example.com");
        var puts = Crowd.of(() -> addresses()
                .put(
                        NoticeAddress.asked(
                                waiting.owner(), 1, new MailAddress(UUID.randomUUID() + "@example.com"), NOW),
                        UUID.randomUUID().toString()));
        assertThat(puts.stream().filter(each -> each)).hasSize(1);
        addresses().of(waiting.owner()).forEach(addresses()::remove);
        addresses().put(waiting, digest(waiting));

        var confirmed = Crowd.of(() -> addresses().confirm(realm(), List.of(digest(waiting)), DAY_BEFORE, NOW));
        var removed = Crowd.of(() -> addresses().remove(waiting.confirmedAt(NOW)));

        assertThat(confirmed.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(removed.stream().filter(each -> each)).hasSize(1);
        assertThat(addresses().of(waiting.owner())).isEmpty();
    }

    @Test
    default void one_that_was_confirmed_meanwhile_is_not_removed_as_one_that_waits() {
        var waiting = waiting(1, "a@example.com");
        addresses().put(waiting, digest(waiting));
        addresses().confirm(realm(), List.of(digest(waiting)), DAY_BEFORE, NOW);

        assertThat(addresses().remove(waiting)).isFalse();
        assertThat(addresses().of(waiting.owner())).hasSize(1);
    }

    @Test
    default void former_ones_are_kept_until_their_instant_and_the_last_instant_counts() {
        var owner = owner();
        var former = new MailAddress("f@example.com");
        addresses().keep(owner, former, NOW.plusSeconds(10));
        addresses().keep(owner, former, NOW.plusSeconds(20));

        assertThat(addresses().former(owner, NOW.plusSeconds(19))).containsExactly(former);
        assertThat(addresses().former(owner, NOW.plusSeconds(20))).isEmpty();
    }

    @Test
    default void what_is_over_is_forgotten_and_what_is_confirmed_is_not() {
        var waiting = waiting(1, "a@example.com");
        var confirmed = NoticeAddress.asked(waiting.owner(), 2, new MailAddress("b@example.com"), NOW);
        addresses().put(waiting, digest(waiting));
        addresses().put(confirmed, "c-" + waiting.owner().user());
        addresses().confirm(realm(), List.of("c-" + waiting.owner().user()), DAY_BEFORE, NOW);
        addresses().keep(waiting.owner(), new MailAddress("f@example.com"), NOW);

        addresses().forget(NOW, NOW);

        assertThat(addresses().of(waiting.owner())).containsExactly(confirmed.confirmedAt(NOW));
        assertThat(addresses().former(waiting.owner(), DAY_BEFORE)).isEmpty();
    }

    private NoticeAddress waiting(int place, String address) {
        return NoticeAddress.asked(owner(), place, new MailAddress(address), NOW);
    }

    private Subject owner() {
        return new Subject(realm(), UUID.randomUUID().toString());
    }

    private static String digest(NoticeAddress address) {
        return "d-" + address.owner().user();
    }
}
