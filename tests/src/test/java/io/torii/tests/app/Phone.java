package io.torii.tests.app;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.torii.tests.browser.EveryView;

/** The app in the hand of its user. */
public record Phone(Page page) {
    public void press(String id) {
        page.locator("#" + id).waitFor();
        EveryView.look(page);
        page.locator("#" + id).click();
    }

    public void type(String id, String text) {
        page.locator("#" + id).fill(text);
    }

    /** What an element with text says, once it is there. */
    public String words(String id) {
        return page.locator("#" + id).innerText();
    }

    /** Waits until an element says this. */
    public void says(String id, String text) {
        PlaywrightAssertions.assertThat(page.locator("#" + id)).containsText(text);
    }

    /** The parts of requests, accounts and codes, of which there may be several. */
    public Locator part(String name) {
        return page.getByTestId(name);
    }

    /** From the page that asks whether to begin, to the one that waits for the number; without notifications. */
    public void enrol() {
        press("add-confirm");
        page.locator("#prove-text, #notices-later").first().waitFor();
        if (page.locator("#notices-later").count() > 0) {
            press("notices-later");
        }
        page.locator("#prove-text").waitFor();
    }

    /** Types the number of the only request and approves. */
    public void approve(String number) {
        part("number").fill(number);
        part("approve").click();
    }

    /** Reads what became of an answer, and puts it away. */
    public String outcome() {
        var text = words("outcome-text");
        press("outcome-ok");
        return text;
    }

    /** How far the page runs out of its window to the right. */
    public int overhang() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
