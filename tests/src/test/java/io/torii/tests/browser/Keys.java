package io.torii.tests.browser;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: Tab to go somewhere, Space and Enter to do something there. */
record Keys(Page page) {
    private static final int FAR = 120;

    void press(String button) {
        go(button);
        page.keyboard().press("Enter");
    }

    void choose(String radio) {
        page.locator(radio).waitFor();
        // The arrows move within a group, and Tab goes to the one that is chosen.
        go("input[type=radio]");
        for (var steps = 0; steps < FAR && !at(radio); steps++) {
            page.keyboard().press("ArrowDown");
        }
    }

    void type(String field, String words) {
        go(field);
        page.keyboard().type(words);
    }

    void shown(String part) {
        page.locator(part).waitFor();
    }

    /** Waits until the page says this. */
    void said(String key) {
        page.locator("#torii-enroll-notice[data-torii-notice=" + key + "]").waitFor();
    }

    private void go(String place) {
        page.locator(place).first().waitFor();
        for (var tabs = 0; tabs < FAR; tabs++) {
            if (at(place)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + place + " by Tab on " + page.url());
    }

    private boolean at(String place) {
        return (Boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", place);
    }
}
