package io.torii.tests.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page that shuts somebody out. */
final class Axe {
    private static final String SOURCE = source();

    /** Keycloak's own layout has a field without a label; the theme {@code torii} gives it one. */
    private static final List<String> OF_THE_LAYOUT = List.of("#kc-attempted-username");

    private Axe() {}

    /** One line per broken rule and element of ours. */
    static List<String> problems(Page page) {
        return problems(page, OF_THE_LAYOUT);
    }

    /** One line per broken rule and element, whoever's it is. */
    static List<String> allProblems(Page page) {
        return problems(page, List.of());
    }

    private static List<String> problems(Page page, List<String> others) {
        page.evaluate(SOURCE);
        var found = (List<?>) page.evaluate(
                """
                others => axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.flatMap(rule =>
                    rule.nodes
                        .filter(node => !others.includes(node.target.join(' ')))
                        .map(node => rule.id + ' (' + rule.impact + '): ' + node.html.slice(0, 200))))
                """,
                others);
        return found.stream().map(Object::toString).toList();
    }

    private static String source() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
