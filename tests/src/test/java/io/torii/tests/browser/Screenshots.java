package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.torii.tests.server.Built;

/** Pictures of every page that tests touch, for people to look at: {@code tests/target/screenshots}. */
public final class Screenshots {
    private final Page page;
    private final String suffix;
    private int taken;

    public Screenshots(Page page, String language, int width) {
        this(page, language + "-" + width);
    }

    private Screenshots(Page page, String suffix) {
        this.page = page;
        this.suffix = suffix;
    }

    /** Of another page, in the same language and width. */
    public Screenshots of(Page other) {
        return new Screenshots(other, suffix);
    }

    /** A page of ours, which shuts nobody out. */
    public void take(String name) {
        page.waitForLoadState();
        assertThat(Axe.problems(page)).as(name).isEmpty();
        takeOfOthers(name);
    }

    /** A page of Keycloak's, or under a theme whose colours and landmarks are not ours. */
    public void takeOfOthers(String name) {
        taken++;
        var file = String.format("%02d-%s-%s.png", taken, name, suffix);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Built.target().resolve("screenshots").resolve(file)));
    }
}
