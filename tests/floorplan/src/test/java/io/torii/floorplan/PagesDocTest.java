package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The administrator's list of pages has every page, with its pictures; that the pictures are there is for the links' test. */
class PagesDocTest {
    /** Pages whose title is chosen where the page is made. */
    private static final Map<String, List<String>> CHOSEN = Map.of(
            "torii-admission.ftl", List.of("torii-admission-title", "torii-admission-title-register"),
            "torii-registration-end.ftl", List.of("torii-registration-done-title", "torii-registration-late-title"));

    private static final Pattern QUOTED = Pattern.compile("\"(torii-[a-z-]+)\"");

    @Test
    void every_page_stands_in_the_list() {
        Table table = new Table(House.root().resolve("docs/pages.md"), "pages");
        List<String> rows = House.files("themes/src/main/resources/theme-resources/templates", ".ftl").stream()
                .filter(file -> House.text(file).contains("layout.registrationLayout"))
                .sorted()
                .map(PagesDocTest::row)
                .toList();
        table.writeIfAsked(rows);

        assertThat(table.rows()).containsExactlyElementsOf(rows);
    }

    private static String row(Path template) {
        String file = template.getFileName().toString().replace(".ftl", "");
        return "| `" + file.replace("torii-", "") + "` | " + title(template, "en") + " | " + title(template, "ja")
                + " | " + pictures(file, "en") + " | " + pictures(file, "ja") + " |";
    }

    private static String pictures(String file, String language) {
        String picture = "images/pages/" + file + "-" + language;
        return "[wide](" + picture + "-1280.png), [narrow](" + picture + "-390.png)";
    }

    /** All that its header can say, a name or figure in it as "…". */
    private static String title(Path template, String language) {
        Properties words = words(language);
        String titles = keys(template, words)
                .map(words::getProperty)
                .map(title -> title.replaceAll("\\{\\d}", "…"))
                .distinct()
                .collect(Collectors.joining(" / "));
        assertThat(titles).as("the title of " + template).isNotBlank();
        return titles;
    }

    private static Stream<String> keys(Path template, Properties words) {
        String page = House.text(template);
        String header = page.substring(page.indexOf("section = \"header\""), page.indexOf("<#elseif section"));
        if (header.contains("msg(torii.title()")) {
            return CHOSEN.get(template.getFileName().toString()).stream();
        }
        return QUOTED.matcher(header).results().map(found -> found.group(1)).flatMap(key -> among(key, words));
    }

    /** The key itself, or each that begins with what a template adds a word to. */
    private static Stream<String> among(String key, Properties words) {
        return key.endsWith("-")
                ? words.stringPropertyNames().stream()
                        .filter(each -> each.startsWith(key))
                        .sorted()
                : Stream.of(key);
    }

    private static Properties words(String language) {
        Properties all = new Properties();
        Messages.english().stream()
                .map(english -> Messages.of(language.equals("en") ? english : Messages.translated(english, language)))
                .forEach(file -> all.putAll(file.words()));
        return all;
    }
}
