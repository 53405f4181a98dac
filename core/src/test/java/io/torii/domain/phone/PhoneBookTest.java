package io.torii.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneBookTest {
    private static final PhonePolicy POLICY = new PhonePolicy(false, true, true);
    private static final Phone MOBILE = phone("a", PhoneSlot.PHONE, "+819012345678", NumberKind.MOBILE);
    private static final Phone OFFICE = phone("b", PhoneSlot.OFFICE, "+81312345678", NumberKind.FIXED);

    @Test
    void a_credential_is_found_by_its_own_id_only() {
        var book = new PhoneBook(List.of(MOBILE, OFFICE), 0);

        assertThat(book.byCredential("b")).contains(OFFICE);
        assertThat(book.byCredential("c")).isEmpty();
    }

    @Test
    void the_users_order_is_kept_among_what_can_be_reached() {
        var book = new PhoneBook(List.of(OFFICE, MOBILE), 0);

        assertThat(book.reachable(POLICY, Channel.CALL)).containsExactly(OFFICE, MOBILE);
        assertThat(book.reachable(POLICY, Channel.TEXT)).containsExactly(MOBILE);
    }

    /** R83: at most one number stands in each place. */
    @Test
    void places_without_a_number_are_free() {
        assertThat(new PhoneBook(List.of(MOBILE, OFFICE), 0).free()).containsOnly(PhoneSlot.ALTERNATE);
    }

    @Test
    void an_unreadable_number_may_stand_anywhere_so_no_place_is_free() {
        assertThat(new PhoneBook(List.of(MOBILE), 1).free()).isEmpty();
    }

    @Test
    void a_number_is_known_in_whichever_place() {
        var book = new PhoneBook(List.of(MOBILE), 0);

        assertThat(book.has(PhoneNumber.of("+819012345678", "JP", 81))).isTrue();
        assertThat(book.has(OFFICE.number())).isFalse();
    }

    private static Phone phone(String credential, PhoneSlot slot, String e164, NumberKind kind) {
        return new Phone(credential, slot, new ReadNumber(PhoneNumber.of(e164, "JP", 81), kind), "");
    }
}
