package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.application.Card;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;

/** Applies with a picture, is approved, and comes back with the pick-up code. */
final class ApplicationWalk implements Walk {
    private static final Map<String, Object> APPROVAL =
            Map.of("decision", "approve", "reason", "it is them", "compared", List.of("name", "number", "validity"));

    private final Somebody who;
    private String code = "";
    private boolean anew;

    ApplicationWalk(Town town, Lane lane) {
        who = new Somebody(town, town.active(1), lane);
    }

    @Override
    public boolean go() {
        if (code.isEmpty()) {
            code = filed() ? atTheCounter() : file(who.browser());
        }
        if (code.isEmpty()) {
            return false;
        }
        if (!who.stored("TORII_APPLICATION", "APPROVED")) {
            decide();
        }
        return Somebody.is(pickUp(), "torii-registration");
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    /** With the pick-up code, which is good for as long as its window lasts, to the page that registers anew. */
    @Override
    public boolean returns() {
        var page = pickUp();
        assertThat(Somebody.is(page, "torii-registration"))
                .as(page.document().text())
                .isTrue();
        return true;
    }

    @Override
    public void judge() {
        assertThat(who.stored("TORII_APPLICATION", "APPROVED")).isTrue();
        assertThat(who.rows("TORII_APPLICATION"))
                .filteredOn(row -> row.contains("APPROVED"))
                .hasSize(1);
        var stands = who.town().applications(who.town().first()).stands(who.user());
        assertThat(stands.get("pending").asText()).isEqualTo("[]");
        assertThat(who.has("torii-phone")).as("what was lost is gone").isEqualTo(anew);
        assertThat(who.events("REMOVE_CREDENTIAL", "torii-phone")).isEqualTo(anew ? 0 : 1);
        assertThat(who.events("CUSTOM_REQUIRED_ACTION", "register-again:approved"))
                .isLessThanOrEqualTo(1);
    }

    /** Whose code was on a page that never came; the counter files that something was replaced, not lost. */
    private String atTheCounter() {
        anew = true;
        return who.town()
                .harness()
                .decision("counter/" + who.user().id())
                .get("code")
                .asText();
    }

    private boolean filed() {
        return who.stored("TORII_APPLICATION", "SUBMITTED");
    }

    private String file(Visitor browser) {
        var photo = browser.submit(enter(browser), "torii-apply-form", Map.of("torii-act", "apply"));
        var form = browser.send(photo, "torii-photo-form", Card.photo());
        var filed =
                browser.submit(form, "torii-file-form", Map.of("torii-act", "file", "torii-reason", "LOST_OR_STOLEN"));
        return filed.text("torii-pick-up-code");
    }

    /** Whoever is not answered asks again: it may have been decided all the same. */
    private void decide() {
        var id = who.town()
                .applications(who.town().first())
                .stands(who.user())
                .get("id")
                .asText();
        var answer = who.lane()
                .at(node -> who.town().reviewer().at(node).post("applications/" + id + "/decision", APPROVAL));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
    }

    private Page pickUp() {
        var browser = who.browser();
        var code = Map.of("torii-act", "pick-up", "torii-pick-up", this.code);
        return browser.submit(enter(browser), "torii-pick-up-form", code);
    }

    private Page enter(Visitor browser) {
        return who.password(browser, browser.get(who.address("/torii/recovery?way=application")));
    }
}
