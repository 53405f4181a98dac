package io.torii.tests.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A user of the town, and the way that their requests take. */
record Somebody(Town town, TestUser user, Lane lane) {
    /** A new browser without scripts. */
    Visitor browser() {
        return Visitor.to(town.first(), user.realm()).over(lane);
    }

    Account account() {
        return new Account(town.realm().admin(), user);
    }

    Codes codes(String number) {
        return new Codes(town.twilio(), number);
    }

    boolean has(String type) {
        return account().types().contains(type);
    }

    /** How many credentials of the user were ever bound, with these words in their events. */
    long bound(String words) {
        return told("UPDATE_CREDENTIAL", words)
                .map(event -> event.path("details").path("selected_credential_id"))
                .distinct()
                .count();
    }

    /** Whether a row of this table says so of this user. */
    boolean stored(String table, String word) {
        return rows(table).stream().anyMatch(row -> row.contains(word));
    }

    /** What stands in this table about the user. */
    List<String> rows(String table) {
        return StreamSupport.stream(town.harness().table(table).spliterator(), false)
                .map(JsonNode::asText)
                .filter(row -> row.contains(user.id()))
                .toList();
    }

    URI address(String path) {
        return town.first().resolve("/realms/" + user.realm() + path);
    }

    /** How many events of this user have this type and these words in them. */
    long events(String type, String words) {
        return told(type, words).count();
    }

    private Stream<JsonNode> told(String type, String words) {
        var found = town.realm()
                .admin()
                .get("/" + user.realm() + "/events?type=" + type + "&user=" + user.id() + "&max=100");
        return StreamSupport.stream(found.spliterator(), false)
                .filter(event -> event.toString().contains(words));
    }

    /** Name and password, at whatever asks for them. */
    Page password(Visitor browser, Page login) {
        return browser.password(login, user.username(), TestUser.PASSWORD);
    }

    /** Signs in anew, with a texted code where one is asked for. */
    boolean returns(Codes codes) {
        codes.skip();
        var browser = browser();
        var page = browser.signIn("portal", user);
        return page.signedIn() || codes.type(browser, page).signedIn();
    }

    /** Posts to wherever the page's forms post. */
    static Page press(Visitor browser, Page page, String act, Map<String, String> more) {
        var form = page.document().selectFirst("form");
        if (form == null) {
            throw new AssertionError(
                    "no form to press " + act + " in: " + page.document().text());
        }
        var fields = new LinkedHashMap<>(more);
        fields.put("torii-act", act);
        return browser.post(form.absUrl("action"), fields);
    }

    static Page press(Visitor browser, Page page, String act) {
        return press(browser, page, act, Map.of());
    }

    static boolean is(Page page, String id) {
        return page.document().getElementById(id) != null;
    }
}
