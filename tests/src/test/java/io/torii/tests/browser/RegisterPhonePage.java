package io.torii.tests.browser;

import com.microsoft.playwright.Page;

/** The page that asks for a number to register. */
record RegisterPhonePage(Page page) {
    static RegisterPhonePage shown(Page page) {
        page.locator("#torii-phone-form").waitFor();
        return new RegisterPhonePage(page);
    }

    void send(String number) {
        page.locator("#torii-number").fill(number);
        page.locator("#torii-send").click();
    }

    String problem() {
        return page.locator("#torii-phone-problem").innerText();
    }
}
