package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;

/** The Torii console in a browser. */
final class ConsolePage {
    private static final int STOPS = 120;

    private final Page page;
    private final Screenshots pictures;

    private ConsolePage(Page page, Screenshots pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** A member of staff opens the console of their realm and signs in with a new security key. */
    static ConsolePage open(World world, Page page, Screenshots pictures, TestUser user) {
        var key = new Registered(world.admin(), user).key("webauthn", "Blue key");
        VirtualAuthenticator.in(page).holds(key);
        page.navigate(
                world.server().at("/realms/" + user.realm() + "/torii/console").toString());
        new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-key-use:enabled").click();
        page.locator("#nav a").first().waitFor();
        return new ConsolePage(page, pictures);
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Once the page has this. */
    ConsolePage shows(String selector) {
        page.locator(selector).first().waitFor();
        return this;
    }

    /** By the Tab key, as somebody without a mouse. */
    ConsolePage tabTo(String selector) {
        shows(selector);
        for (var stop = 0; stop < STOPS; stop++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                var seen = "getComputedStyle(document.activeElement).outlineStyle";
                assertThat(page.evaluate(seen))
                        .as("focus is seen on " + selector)
                        .isNotEqualTo("none");
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    ConsolePage press(String key) {
        page.keyboard().press(key);
        return this;
    }

    ConsolePage type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** A picture; nothing runs out of the window. */
    ConsolePage picture(String name) {
        pictures.take("console-" + name);
        var outside = "[...document.querySelectorAll('body *')].filter(each => {"
                + "const box = each.getBoundingClientRect();"
                + "return box.width > 0 && box.right > innerWidth + 1 && !each.closest('thead, .unseen') })"
                + ".map(each => each.outerHTML.slice(0, 80)).join()";
        assertThat(page.evaluate(outside)).as(name).isEqualTo("");
        return this;
    }

    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }
}
