package io.torii.endpoints.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinkPageTest {
    private static final String ADDRESS = "http://localhost:8080/realms/demo/torii/stop";

    @Test
    void a_link_cannot_bring_its_own_markup_R95() {
        var html = page("en").ask("\"><script>1</script>%s");

        assertThat(html)
                .contains("value=\"&quot;&gt;&lt;script&gt;1&lt;/script&gt;%s\"")
                .doesNotContain("<script");
    }

    @Test
    void the_page_with_the_button_says_what_it_does_in_both_languages() {
        assertThat(page("en").ask("t")).contains("lang=\"en\"", "method=\"post\"", "Stop it");
        assertThat(page("ja").ask("t")).contains("lang=\"ja\"", "method=\"post\"", "取り消す");
    }

    @Test
    void every_word_stands_in_every_language() {
        for (var language : List.of("en", "ja")) {
            assertThat(page(language).ask("t") + page(language).done()).doesNotContain("null");
        }
    }

    private static LinkPage page(String language) {
        return new LinkPage(Words.of(LinkDoor.class, "stop", language, List.of()), "<demo>", ADDRESS);
    }
}
