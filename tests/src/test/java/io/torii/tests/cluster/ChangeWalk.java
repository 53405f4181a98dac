package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.Page;
import java.util.Map;

/** Names an app anew on Security info, and deletes it. */
final class ChangeWalk implements Walk {
    private final Somebody who;
    private final Codes codes;

    ChangeWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
        new Registered(town.realm().admin(), who.user()).app("Tablet");
        codes = who.codes(who.user().number());
    }

    @Override
    public boolean go() {
        if (!who.has("otp")) {
            return true;
        }
        var browser = who.browser();
        var app = Map.of("torii-credential", who.account().credential("otp"));
        var asked = who.password(browser, browser.get(who.address("/torii/security-info")));
        var home = codes.type(browser, asked);
        var named = Somebody.press(
                browser,
                home,
                "method-name",
                Map.of("torii-credential", app.get("torii-credential"), "torii-name", "Old tablet"));
        var deleting = Somebody.press(browser, named, "method-delete", app);
        var done = Somebody.press(browser, deleting, "method-remove", app);
        return methods(done).contains("+81") && !methods(done).contains("Old tablet");
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    @Override
    public boolean returns() {
        return who.returns(codes);
    }

    @Override
    public void judge() {
        assertThat(who.account().types()).containsExactly("torii-phone");
        assertThat(who.events("REMOVE_CREDENTIAL", "otp")).isEqualTo(1);
    }

    private static String methods(Page page) {
        return page.text("torii-methods");
    }
}
