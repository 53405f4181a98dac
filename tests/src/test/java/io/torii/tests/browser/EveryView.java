package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks with axe-core at each view of the console and of the app that any walk comes by, once for each language. */
public final class EveryView {
    /** What tells one view from another, and nothing where the page's clock is a test's: axe-core waits by it. */
    private static final String NAME = "window.__pwClock ? '' : [document.documentElement.lang, location.pathname,"
            + " document.querySelector('h1')?.textContent, document.querySelector('dialog[open] h2')?.textContent]"
            + ".map(part => part ?? '').join(' / ')";

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private EveryView() {}

    /** Fails on a view that shuts somebody out. */
    public static void look(Page page) {
        var name = String.valueOf(page.evaluate(NAME));
        if (!name.isEmpty() && SEEN.add(name)) {
            assertThat(Axe.problems(page)).as(name).isEmpty();
        }
    }
}
