package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The browser's back button, pressed again and again after something is over. */
record BackButton(Page page) {
    private static final int OFTEN = 4;

    /** No page on the way shows this again or lets its user go on. */
    void bringsBackNothing(String secret) {
        for (var pressed = 0; pressed < OFTEN && back(); pressed++) {
            var shown = page.content();
            assertThat(shown).as(page.url()).doesNotContain(secret);
            assertThat(page.url()).doesNotContain(secret).doesNotContainPattern("[?&]code=");
            assertThat(page.locator("#torii-registration, #torii-recovery-choose")
                            .count())
                    .as(shown)
                    .isZero();
        }
        assertThat(page.context().cookies())
                .filteredOn(cookie -> page.url().contains(cookie.path))
                .extracting(cookie -> cookie.name)
                .doesNotContain("KEYCLOAK_IDENTITY");
    }

    /** Whether there was a page of ours to go back to. */
    private boolean back() {
        return page.goBack() != null && page.url().startsWith("http");
    }
}
