package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.push.Handset;
import io.torii.tests.web.SignInRequest;

/** Registers a phone that has the app. */
final class DeviceWalk implements Walk {
    private final Somebody who;

    DeviceWalk(Town town, Lane lane) {
        who = new Somebody(town, town.realm().user(0), lane);
    }

    @Override
    public boolean go() {
        if (who.has("torii-push")) {
            return true;
        }
        var browser = who.browser();
        var offer = who.password(
                browser, browser.open(SignInRequest.of("portal").with("kc_action", "torii-push-register")));
        var code = offer.text("torii-push-code");
        var handset = who.lane().at(node -> Handset.at(node, who.user().realm()).enroll(code));
        var number = Somebody.press(browser, Somebody.press(browser, offer, "continue"), "yes");
        assertThat(number.text("torii-push-number"))
                .as(number.document().text())
                .isNotEmpty();
        var phone = new Phone(who.lane(), handset);
        phone.asked();
        phone.type(number.text("torii-push-number").replace(" ", ""));
        return Somebody.press(browser, number, "continue").signedIn();
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    /** By whatever is asked for, where anything is: the phone's number is typed as it was when it registered. */
    @Override
    public boolean returns() {
        var page = who.browser().signIn("portal", who.user());
        return page.signedIn() || !page.text("torii-push-number").isEmpty();
    }

    @Override
    public void judge() {
        assertThat(who.account().types()).containsExactly("torii-push", "otp");
        assertThat(who.bound("\"torii-push\"")).isEqualTo(1);
    }
}
