package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.Map;

/** Sets MFA up in four steps. */
final class EnrollWalk implements Walk {
    private final Somebody who;
    private final String number = TestRealm.newNumber();
    private final Codes codes;

    EnrollWalk(Town town, Lane lane) {
        who = new Somebody(town, town.realm().user(0), lane);
        codes = who.codes(number);
    }

    @Override
    public boolean go() {
        if (who.stored("TORII_ENROLLMENT", "SCHEDULED")) {
            return true;
        }
        if (!who.has("torii-phone")) {
            register(who.browser());
        }
        var browser = who.browser();
        var home = codes.type(browser, enter(browser));
        var fourth = Somebody.is(home, "torii-enroll-apply") ? home : Somebody.press(browser, home, "next");
        Somebody.press(browser, fourth, "apply", Map.of("torii-use", "yes"));
        return who.stored("TORII_ENROLLMENT", "SCHEDULED");
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
        assertThat(who.stored("TORII_ENROLLMENT", "SCHEDULED")).isTrue();
        assertThat(who.events("CUSTOM_REQUIRED_ACTION", "ready-scheduled")).isLessThanOrEqualTo(1);
        assertThat(who.bound("\"torii-phone\"")).isEqualTo(1);
    }

    /** Steps 1 and 2, and out. */
    private void register(Visitor browser) {
        var first = Somebody.press(browser, enter(browser), "next");
        var form = Somebody.press(browser, first, "register", Map.of("torii-kind", "PHONE"));
        var second = codes.prove(browser, form, "PHONE");
        var third = Somebody.press(browser, second, "alone", Map.of("torii-understood", "yes"));
        Somebody.press(browser, third, "sign-out");
    }

    private Page enter(Visitor browser) {
        return who.password(browser, browser.get(who.address("/torii/security-info")));
    }
}
