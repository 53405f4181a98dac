package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that the documentation points to exists. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#\\s]+)");

    @Test
    void every_link_within_the_documentation_leads_somewhere() {
        List<Path> pages = Stream.concat(
                        House.files("docs", ".md").stream(),
                        Stream.of("README.md", "CONTRIBUTING.md").map(House.root()::resolve))
                .toList();

        for (Path page : pages) {
            Matcher link = LINK.matcher(House.text(page));
            while (link.find()) {
                assertThat(Files.exists(page.resolveSibling(link.group(1))))
                        .as(House.root().relativize(page) + " to " + link.group(1))
                        .isTrue();
            }
        }
    }
}
