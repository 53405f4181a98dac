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
