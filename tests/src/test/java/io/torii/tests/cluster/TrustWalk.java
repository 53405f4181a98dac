package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import java.util.Map;

/** Has a browser remembered, and is let in by it. */
final class TrustWalk implements Walk {
    private final Somebody who;
    private final Codes codes;
    private int remembered;

    TrustWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
        codes = who.codes(who.user().number());
    }

    @Override
    public boolean go() {
        var browser = who.browser();
        remembered++;
        var in = codes.type(browser, browser.signIn("portal", who.user()), Map.of("torii-trust", "yes"));
        if (!in.signedIn()) {
            return false;
        }
        who.town()
                .realm()
                .admin()
                .create("/" + who.user().realm() + "/users/" + who.user().id() + "/logout", Map.of());
        return browser.signIn("portal", who.user()).signedIn();
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
        assertThat(codes.typedAgain()).noneMatch(page -> page.signedIn());
        assertThat(who.rows("TORII_TRUSTED").size()).isBetween(1, remembered);
        assertThat(who.browser().signIn("portal", who.user()).signedIn())
                .as("another browser")
                .isFalse();
    }
}
