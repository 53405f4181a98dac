package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.torii.tests.server.Built;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks at every page that any test before it was shown: each template, both languages, three themes, two widths. */
@ExtendWith({OnKeycloak.class, InBrowser.class})
@Order(Integer.MAX_VALUE)
final class GalleryIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    /** How many forms of one template are looked at; the others differ little. */
    private static final int FORMS = 1;

    private static final Pattern SCRIPTS_BUT_THE_LAYOUTS = Pattern.compile(".*(?<!/torii-layout)\\.js$");
    private static final boolean WRITES = "write".equals(System.getProperty("torii.docs"));

    private BrowserContext person;

    @AfterEach
    void leave() {
        if (person != null) {
            person.close();
        }
    }

    @Test
    void every_page_was_shown_to_some_test() {
        var shown = Exhibit.in(folder("keycloak.v2", "en")).stream()
                .map(Exhibit::template)
                .toList();

        assertThat(templates()).isSubsetOf(shown);
    }

    @ParameterizedTest
    @CsvSource({"keycloak.v2, en", "keycloak.v2, ja", "base, en", "base, ja", "torii, en", "torii, ja"})
    void every_page_can_be_shown(String theme, String language) {
        assertThat(Exhibit.in(folder(theme, language)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.html()).as(one.name()).contains("</html>"));
    }

    @ParameterizedTest
    @CsvSource({"keycloak.v2, en", "keycloak.v2, ja", "torii, en", "torii, ja"})
    void nobody_is_shut_out_and_no_page_is_wider_than_a_phone(
            String theme, String language, World world, Chromium chromium) {
        var page = page(chromium);
        var found = new ArrayList<String>();
        for (var one : Exhibit.fullest(folder(theme, language), FORMS)) {
            page.setViewportSize(WIDE, 900);
            open(page, world, one);
            var problems = theme.equals("torii") ? Axe.allProblems(page) : Axe.problems(page);
            problems.forEach(problem -> found.add(one.name() + ": " + problem));
            picture(page, one, theme, language);
            page.setViewportSize(NARROW, 900);
            if (width(page) > NARROW) {
                found.add(one.name() + " is " + width(page) + " px wide");
            }
            picture(page, one, theme, language);
        }

        assertThat(found).isEmpty();
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private static void picture(Page page, Exhibit one, String theme, String language) {
        if (theme.equals("torii")) {
            var folder = WRITES
                    ? Built.root().resolve("docs/images/pages")
                    : Built.target().resolve("pages");
            var file = one.template() + "-" + language + "-" + page.viewportSize().width + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(file)));
        }
    }

    /** As it was shown, with its styles, without the scripts: they would go on where the test left. */
    private static void open(Page page, World world, Exhibit one) {
        var address = world.server().at("/gallery").toString();
        page.unroute("**/gallery");
        page.route(
                "**/gallery",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(one.html())));
        page.navigate(address);
    }

    private Page page(Chromium chromium) {
        person = chromium.person("en", WIDE);
        var page = person.newPage();
        page.route(SCRIPTS_BUT_THE_LAYOUTS, Route::abort);
        return page;
    }

    private static Path folder(String theme, String language) {
        return Built.gallery().resolve(theme).resolve(language);
    }

    /** Ours that are pages, and not parts of some. */
    private static List<String> templates() {
        var folder = Built.root().resolve("themes/src/main/resources/theme-resources/templates");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains("layout.registrationLayout"))
                    .map(file -> file.getFileName().toString().replace(".ftl", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
