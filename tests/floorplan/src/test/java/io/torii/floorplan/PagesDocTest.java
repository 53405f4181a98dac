package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The administrator's list of pages has every page, with its pictures; that the pictures are there is for the links' test. */
class PagesDocTest {
    /** The page for what nobody foresaw: no test leads to it, so that there is no picture. */
    private static final String UNFORESEEN = "torii-incident.ftl";

    private static final Pattern QUOTED = Pattern.compile("\"(torii-[a-z-]+)\"");

    @Test
    void every_page_stands_in_the_list() {
        Table table = new Table(House.root().resolve("docs/pages.md"), "pages");
        List<String> rows = House.files("themes/src/main/resources/theme-resources/templates", ".ftl").stream()
                .filter(file -> House.text(file).contains("layout.registrationLayout"))
                .filter(file -> !file.endsWith(UNFORESEEN))
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

    private static String title(Path template, String language) {
        String page = House.text(template);
        Properties words = words(language);
        return QUOTED.matcher(page.substring(page.indexOf("section = \"header\"")))
                .results()
                .map(found -> words.getProperty(found.group(1), ""))
                .filter(title -> !title.isEmpty() && !title.contains("{"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(template + " has no title"));
    }

    private static Properties words(String language) {
        Properties all = new Properties();
        Messages.english().stream()
                .map(english -> Messages.of(language.equals("en") ? english : Messages.translated(english, language)))
                .forEach(file -> all.putAll(file.words()));
        return all;
    }
}
