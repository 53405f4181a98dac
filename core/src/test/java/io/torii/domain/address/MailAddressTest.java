package io.torii.domain.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R22. */
class MailAddressTest {
    @Test
    void what_stands_around_it_is_not_part_of_it() {
        assertThat(MailAddress.parse("  ann.b+notices@mail.example.com\n"))
                .contains(new MailAddress("ann.b+notices@mail.example.com"));
        assertThat(MailAddress.parse("花子@例え.jp")).isPresent();
    }

    @Test
    void whatever_a_mail_server_could_take_for_more_than_one_address_is_none() {
        for (var typed : List.of(
                "",
                "ann",
                "ann@",
                "@example.com",
                "ann@example",
                "ann@a..example.com",
                "a@b@example.com",
                "ann@example.com, bob@example.com",
                "Ann <ann@example.com>",
                "\"ann\"@example.com",
                "ann@[127.0.0.1]",
                "ann@example.com\r\nBcc: bob@example.com",
                "an n@example.com",
                "a".repeat(65) + "@example.com",
                "a@" + "b".repeat(250) + ".com")) {
            assertThat(MailAddress.parse(typed)).as(typed).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("ann"));
    }

    /** An account's own address may be one that nobody could type here; it goes on hearing what happens all the same. */
    @Test
    void what_keycloak_takes_for_an_accounts_address_is_one() {
        for (var stored :
                List.of("ann@intranet", "\"ann b\"@example.com", "ann@[127.0.0.1]", "ann@[IPv6:2001:db8::1]")) {
            assertThat(MailAddress.parse(stored)).as(stored).isEmpty();
            assertThat(MailAddress.known(stored)).as(stored).contains(new MailAddress(stored));
        }
        for (var none :
                List.of("", "ann", "a@b@intranet", "ann@intranet, bob@intranet", "ann@intranet\r\nBcc: bob@x.com")) {
            assertThat(MailAddress.known(none)).as(none).isEmpty();
        }
        assertThat(new MailAddress("\"a@b\"@intranet").masked()).isEqualTo("\"•••@intranet");
    }

    @Test
    void case_makes_no_second_address() {
        assertThat(new MailAddress("Ann@Example.com").isSameAs(new MailAddress("ann@example.COM")))
                .isTrue();
        assertThat(new MailAddress("ann@example.com").isSameAs(new MailAddress("anna@example.com")))
                .isFalse();
    }

    @Test
    void it_is_shown_and_logged_by_its_first_letter_and_its_domain() {
        var address = new MailAddress("ann@example.com");

        assertThat(address.masked()).isEqualTo("a•••@example.com");
        assertThat(address.toString()).doesNotContain("ann");
        assertThat(new LinkToken("secret").toString()).doesNotContain("secret");
    }
}
