package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.push.Handset;

/** Is asked by somebody else's sign-in, and says "No, it's not me". */
final class ReportWalk implements Walk {
    private final Somebody who;
    private final Phone phone;

    ReportWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(0), lane);
        phone = new Phone(
                lane,
                Handset.at(town.first(), who.user().realm())
                        .registered(who.account(), who.user().id()));
    }

    @Override
    public boolean go() {
        if (done()) {
            return true;
        }
        var page = who.browser().signIn("portal", who.user());
        assertThat(page.text("torii-push-number")).as(page.document().text()).isNotEmpty();
        phone.asked();
        phone.press("report");
        return done();
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    /** The help desk lifts what a report has stopped: until then nobody is let in. */
    @Override
    public boolean returns() {
        return !who.browser().signIn("portal", who.user()).signedIn();
    }

    @Override
    public void judge() {
        assertThat(phone.pressedAgain("report"))
                .allSatisfy(reply -> assertThat(reply).doesNotStartWith("200"));
        assertThat(done()).isTrue();
        assertThat(who.rows("TORII_REPORT")).hasSize(1);
        assertThat(who.events("CUSTOM_REQUIRED_ACTION", "torii_report\"")).isLessThanOrEqualTo(1);
        assertThat(who.stored("TORII_ENROLLMENT", "true"))
                .as("binding is stopped")
                .isTrue();
    }

    private boolean done() {
        return who.town()
                .realm()
                .admin()
                .get("/" + who.user().realm() + "/torii/users/" + who.user().id() + "/enrollment")
                .get("stopped")
                .asBoolean();
    }
}
