package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.SignInRequest;

/** Registers a number. */
final class NumberWalk implements Walk {
    private final Somebody who;
    private final String number = TestRealm.newNumber();
    private final Codes codes;

    NumberWalk(Town town, Lane lane) {
        who = new Somebody(town, town.realm().user(0), lane);
        codes = who.codes(number);
    }

    @Override
    public boolean go() {
        if (who.has("torii-phone")) {
            return true;
        }
        var browser = who.browser();
        var form = who.password(
                browser, browser.open(SignInRequest.of("portal").with("kc_action", "torii-phone-register")));
        return codes.prove(browser, form, "PHONE").signedIn();
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
        assertThat(who.account().types()).containsExactly("torii-phone");
        assertThat(who.bound("\"torii-phone\"")).isEqualTo(1);
    }
}
