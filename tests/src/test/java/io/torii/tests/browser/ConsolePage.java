package io.torii.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.admin.VirtualKey;
import io.torii.tests.server.World;

/** The Torii console in a browser. */
final class ConsolePage {
    private static final int STOPS = 120;

    private final Page page;
    private final Screenshots pictures;
    private final VirtualKey spare;

    private ConsolePage(Page page, Screenshots pictures, VirtualKey spare) {
        this.page = page;
        this.pictures = pictures;
        this.spare = spare;
    }

    /** A member of staff opens the console of their realm and signs in with a new security key. */
    static ConsolePage open(World world, Page page, Screenshots pictures, TestUser user) {
        var methods = new Registered(world.admin(), user);
        var key = methods.key("webauthn", "Blue key");
        // Another window has an authenticator of its own, whose counter begins anew.
        var spare = methods.key("webauthn", "Red key");
        VirtualAuthenticator.in(page).holds(key);
        page.navigate(
                world.server().at("/realms/" + user.realm() + "/torii/console").toString());
        new LoginPage(page).signIn(user.username(), TestUser.PASSWORD);
        page.locator("#torii-key-use:enabled").click();
        page.locator("#nav a").first().waitFor();
        return new ConsolePage(page, pictures, spare);
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** Once the page has this. */
    ConsolePage shows(String selector) {
        page.locator(selector).first().waitFor();
        EveryView.look(page);
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

    /** Shows the factor once more, in the window that the console opens for it, which closes by itself. */
    ConsolePage again() {
        var window = page.waitForPopup(() -> page.locator("#again").click());
        VirtualAuthenticator.in(window).holds(spare);
        window.locator("#password").fill(TestUser.PASSWORD);
        window.locator("#kc-login").click();
        var use = window.locator("#torii-key-use:enabled");
        use.waitFor();
        window.waitForClose(use::click);
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
