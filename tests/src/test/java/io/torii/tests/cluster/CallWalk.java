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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Signs in by pressing a key of a telephone, and asks again for as long as a call that was lost stands in the way. */
final class CallWalk implements Walk {
    /** A call that no node places any more gives way after 45 s, one that was not even opened after a minute. */
    private static final int ASKED_AGAIN = 20;

    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private final Somebody who;
    private final Set<String> seen = new HashSet<>();
    private final List<CallView> answered = new ArrayList<>();

    CallWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
    }

    @Override
    public boolean go() {
        var browser = who.browser();
        var called = new CallView(browser, new Ways(browser).to(browser.signIn("portal", who.user()), "PHONE:CALL"));
        for (var again = 0; called.state().equals("over") && again < ASKED_AGAIN; again++) {
            Pause.of(A_WHILE);
            called = called.call();
        }
        var call = Eventually.get(
                () -> who.town().twilio().awaitCallTo(who.user().number()),
                found -> seen.add(found.sent().reference()));
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
    public boolean returns() {
        return who.returns(who.codes(who.user().number()));
    }

    @Override
    public void judge() {
        assertThat(answered.stream().map(CallView::goOn)).noneMatch(Page::signedIn);
        assertThat(who.events("LOGIN", "call")).isBetween(1L, (long) answered.size());
    }
}
