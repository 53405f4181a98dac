package io.torii.tests.browser;

import com.microsoft.playwright.Page;

/** Keycloak's own page for name and password. */
record LoginPage(Page page) {
    static LoginPage open(Page page, String address) {
        page.navigate(address);
        page.locator("#kc-form-login").waitFor();
        return new LoginPage(page);
    }

    void signIn(String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
