package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.push.Handset;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Page;
import java.util.ArrayList;
import java.util.List;

/** Signs in by typing a number into a phone. */
final class PushWalk implements Walk {
    private final Somebody who;
    private final Phone phone;
    private final List<NumberPage> answered = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    PushWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(0), lane);
        phone = new Phone(
                lane,
                Handset.at(town.first(), who.user().realm())
                        .registered(who.account(), who.user().id()));
    }

    @Override
    public boolean go() {
        var browser = who.browser();
        var page = new NumberPage(browser, browser.signIn("portal", who.user()));
        assertThat(page.number()).as(page.page().document().text()).hasSize(2);
        phone.asked();
        numbers.add(page.number());
        phone.type(page.number());
        answered.add(new NumberPage(browser.again(), page.page()));
        return page.goOn().signedIn();
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    @Override
    public boolean returns() {
        return go();
    }

    @Override
    public void judge() {
        assertThat(phone.typedAgain(numbers))
                .allSatisfy(reply -> assertThat(reply).doesNotStartWith("200"));
        assertThat(answered.stream().map(NumberPage::goOn)).noneMatch(Page::signedIn);
        assertThat(who.events("LOGIN", "push")).isBetween(1L, (long) answered.size());
    }
}
