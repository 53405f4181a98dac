package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Is given a pass, and registers a number with it. */
final class PassWalk implements Walk {
    private final Somebody who;
    private final String number = TestRealm.newNumber();
    private final Codes codes;
    private final List<String> passes = new ArrayList<>();

    PassWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(0), lane);
        codes = who.codes(number);
    }

    @Override
    public boolean go() {
        if (who.has("torii-phone")) {
            return true;
        }
        var pass = who.lane().at(node -> new PassHarness(node, who.user().realm()).pass(who.user(), "BOTH"));
        passes.add(pass);
        var browser = who.browser();
        var form = browser.submit(typed(browser, pass), "torii-register-PHONE", Map.of("torii-act", "register"));
        var back = codes.prove(browser, form, "ALTERNATE");
        var end = browser.submit(back, "torii-done-form", Map.of("torii-act", "done"));
        return Somebody.is(end, "torii-registration-end");
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
        for (var pass : passes) {
            assertThat(Somebody.is(typed(who.browser(), pass), "torii-registration"))
                    .isFalse();
        }
        assertThat(who.account().types()).containsExactly("torii-phone");
        assertThat(who.events("CUSTOM_REQUIRED_ACTION", "accepted")).isBetween(1L, (long) passes.size());
        assertThat(who.bound("\"torii-phone\"")).isEqualTo(1);
    }

    private Page typed(Visitor browser, String pass) {
        return browser.password(browser.open("portal"), who.user().username(), pass);
    }
}
