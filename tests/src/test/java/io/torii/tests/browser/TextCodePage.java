package io.torii.tests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page that asks for a texted code. */
record TextCodePage(Page page) {
    static TextCodePage shown(Page page) {
        page.locator("#torii-code").waitFor();
        return new TextCodePage(page);
    }

    Locator field() {
        return page.locator("#torii-code-field");
    }

    void type(String code) {
        field().fill(code);
        page.locator("#torii-verify").click();
    }

    void resend() {
        page.locator("#torii-resend").click();
    }

    void chooseFirstOther() {
        page.locator("#torii-choose-form button").first().click();
    }

    /** Waits until the page says this about the sending; its script asks by itself. */
    void awaitState(String state) {
        page.locator("#torii-code-state[data-torii-state='" + state + "']").waitFor();
    }

    String problem() {
        return page.locator("#torii-code-problem").innerText();
    }
}
