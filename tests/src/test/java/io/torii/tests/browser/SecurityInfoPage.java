package io.torii.tests.browser;

import com.microsoft.playwright.Page;
import io.torii.tests.web.Totp;

/** The pages of Security info. */
record SecurityInfoPage(Page page) {
    static SecurityInfoPage shown(Page page, String id) {
        page.locator("#" + id).waitFor();
        return new SecurityInfoPage(page);
    }

    void press(String id) {
        page.locator("#" + id).click();
    }

    void register(String kind) {
        page.locator("#torii-register-" + kind + " button").click();
    }

    String state() {
        return page.locator("#torii-state").getAttribute("data-torii-state");
    }

    String words(String id) {
        return page.locator("#" + id).innerText();
    }

    /** On Keycloak's own page for an app, which is the one that this answers. */
    Totp proveApp() {
        page.locator("#kc-totp-settings-form").waitFor();
        var secret = page.locator("input[name=totpSecret]").inputValue();
        var app = new Totp(secret);
        page.locator("#totp").fill(app.code());
        page.locator("#userLabel").fill("app");
        page.locator("#saveTOTPBtn").click();
        return app;
    }

    /** How far the page runs out of its window to the right. */
    int overhang() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
