package io.torii.endpoints.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.OutboxText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class OutboxPageTest {
    private static final String ADDRESS = "http://localhost:8080/realms/demo/torii/outbox";

    @Test
    void a_text_cannot_bring_its_own_markup_R95() {
        var html = page("en").show("<realm>", List.of(text("<script>alert('1')</script> & \"2\"")), List.of());

        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;2&quot;", "&lt;realm&gt;")
                .doesNotContain("<script", "<realm>");
    }

    @Test
    void percent_signs_are_words_like_any_other() {
        assertThat(page("en").show("50%s", List.of(text("100 %s of %d")), List.of()))
                .contains("50%s", "100 %s of %d");
    }

    @Test
    void the_page_speaks_the_language_that_was_chosen() {
        assertThat(page("ja").show("demo", List.of(), List.of())).contains("lang=\"ja\"", "送信箱", "SMSはまだありません。");
    }

    @Test
    void without_a_choice_the_browsers_first_known_language_holds() {
        assertThat(OutboxPage.words(null, List.of(Locale.FRENCH, Locale.JAPAN)).language())
                .isEqualTo("ja");
        assertThat(OutboxPage.words("xx", List.of(Locale.FRENCH)).language()).isEqualTo("en");
    }

    @Test
    void every_word_stands_in_every_language() {
        for (var language : List.of("en", "ja")) {
            assertThat(page(language).show("demo", List.of(), List.of())).doesNotContain("null");
        }
    }

    private static OutboxPage page(String language) {
        return new OutboxPage(OutboxPage.words(language, List.of()), ADDRESS);
    }

    private static OutboxText text(String body) {
        var to = SecretText.of("+819012345678");
        return new OutboxText("id", Instant.parse("2026-11-22T12:00:00Z"), to, "", "ja", SecretText.of(body));
    }
}
