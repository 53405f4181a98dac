package io.torii.keycloak.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.method.MethodKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R2, R22: a mail says which method it is about, and when. */
final class ToldMethodTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void a_mail_says_what_was_changed_of_which_method_and_when() {
        var phone = new ToldMethod(MethodKind.PHONE, "+81 •• 12", NOON);

        assertThat(phone.paragraphs("torii-mail-changed-deleted"))
                .containsExactly(
                        "torii-mail-changed-deleted",
                        "torii-method-phone",
                        "torii-mail-method-named",
                        "torii-mail-method-at");
        assertThat(phone.arguments()).hasSize(2).first().isEqualTo("+81 •• 12");
    }

    @Test
    void what_has_no_name_is_given_none() {
        assertThat(new ToldMethod(MethodKind.APP, "", NOON).paragraphs())
                .containsExactly("torii-method-app", "torii-mail-method-at");
    }
}
