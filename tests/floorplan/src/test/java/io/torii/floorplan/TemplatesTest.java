package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages render under every theme of a hardened realm: no inline script, no inline style, no unknown words. */
class TemplatesTest {
    private static final Pattern MESSAGE = Pattern.compile("msg\\(\\s*[\"']([^\"'$]+)[\"']\\s*[,)]");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLER =
            Pattern.compile("<[^>]*\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE = Pattern.compile("<style|<[^>]*\\sstyle\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("\\?no_esc|<#noautoesc|\\?eval|\\?interpret");

    @Test
    void every_message_that_a_page_uses_exists_in_both_languages() {
        for (String language : List.of("en", "ja")) {
            Set<String> known = known(language);
            for (Path template : templates()) {
                Matcher message = MESSAGE.matcher(House.text(template));
                while (message.find()) {
                    assertThat(known).as(name(template) + " " + language).contains(message.group(1));
                }
            }
        }
    }

    @Test
    void no_page_has_inline_script_style_or_handler() {
        for (Path template : templates()) {
            String page = House.text(template);
            assertThat(INLINE_SCRIPT.matcher(page).find()).as(name(template)).isFalse();
            assertThat(HANDLER.matcher(page).find()).as(name(template)).isFalse();
            assertThat(STYLE.matcher(page).find()).as(name(template)).isFalse();
        }
    }

    /** Stored text is escaped on output (R95). */
    @Test
    void no_page_leaves_stored_text_unescaped() {
        for (Path template : templates()) {
            assertThat(UNESCAPED.matcher(House.text(template)).find())
                    .as(name(template))
                    .isFalse();
        }
    }

    @Test
    void templates_and_resources_carry_our_prefix() {
        for (String kind : List.of("templates", "resources")) {
            for (Path file : House.files("themes/src/main/resources/theme-resources/" + kind, "")) {
                assertThat(file.getFileName().toString()).startsWith("torii-");
            }
        }
    }

    @Test
    void each_check_sees_what_it_looks_for() {
        assertThat(INLINE_SCRIPT.matcher("<script type=\"module\">").find()).isTrue();
        assertThat(INLINE_SCRIPT
                        .matcher("<script type=\"module\" src=\"x.js\">")
                        .find())
                .isFalse();
        assertThat(HANDLER.matcher("<input onclick=\"x()\">").find()).isTrue();
        assertThat(STYLE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(MESSAGE.matcher("${msg(\"torii-x\")}").find()).isTrue();
    }

    private static Set<String> known(String language) {
        Set<String> known = new TreeSet<>(Messages.stock(language).words().keySet());
        for (Path english : Messages.english()) {
            known.addAll(
                    Messages.of(Messages.translated(english, language)).words().keySet());
        }
        return known;
    }

    private static List<Path> templates() {
        return House.files("themes/src/main", ".ftl");
    }

    private static String name(Path template) {
        return House.root().relativize(template).toString();
    }
}
