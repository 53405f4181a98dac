package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import java.util.Map;

/** Signs in by a texted code. */
final class TextWalk implements Walk {
    private final Somebody who;
    private final Codes codes;

    TextWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
        codes = who.codes(who.user().number());
    }

    @Override
    public boolean go() {
        var browser = who.browser();
        return codes.type(browser, browser.signIn("portal", who.user()), Map.of())
                .signedIn();
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
        assertThat(who.events("LOGIN", "text")).isBetween(1L, (long) codes.typed());
    }
}
