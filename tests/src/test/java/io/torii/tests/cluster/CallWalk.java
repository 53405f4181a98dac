package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.vendors.TwilioCall;
import io.torii.tests.vendors.TwilioMarkup;
import io.torii.tests.web.CallView;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Page;
import io.torii.tests.web.Ways;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs in by pressing a key of a telephone; by a text where the call was lost, which stands in the way of the next. */
final class CallWalk implements Walk {
    private final Somebody who;
    private final Codes codes;
    private final Set<String> seen = new HashSet<>();
    private final List<CallView> answered = new ArrayList<>();
    private boolean silent;

    CallWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
        codes = who.codes(who.user().number());
    }

    @Override
    public boolean go() {
        var browser = who.browser();
        if (silent) {
            return codes.type(browser, browser.signIn("portal", who.user())).signedIn();
        }
        silent = true;
        var called = new CallView(browser, new Ways(browser).to(browser.signIn("portal", who.user()), "PHONE:CALL"));
        var call = Eventually.get(
                () -> who.town().twilio().awaitCallTo(who.user().number()),
                found -> seen.add(found.sent().reference()));
        silent = false;
        answered.add(new CallView(browser.again(), called.page()));
        press(call);
        return called.goOn().signedIn();
    }

    private void press(TwilioCall call) {
        var prompt = TwilioMarkup.read(ask(call.sent().answer(), call));
        var action = prompt.action().orElseThrow(() -> new AssertionError("it waits for no keys"));
        who.lane().at(node -> call.keys(prompt, "#").askAt(Traffic.at(node, URI.create(action))));
    }

    private String ask(String address, TwilioCall call) {
        return who.lane().at(node -> call.answered().askAt(Traffic.at(node, URI.create(address))));
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    @Override
    public void judge() {
        assertThat(answered.stream().map(CallView::goOn)).noneMatch(Page::signedIn);
        assertThat(codes.typedAgain()).noneMatch(Page::signedIn);
        assertThat(who.events("LOGIN", "call")).isLessThanOrEqualTo(answered.size());
        assertThat(who.events("LOGIN", "torii_method")).isPositive();
    }
}
