package io.torii.tests.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.ApplyScript;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Installation;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Tokens;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A realm that people used before, on the server that runs now. */
record Inhabited(Installation installation, URI server, String name) {
    private static final Map<String, String> PHONES = Map.of("campus", "+819055550111", "annex", "+819065550111");

    TestUser user(String username) {
        var found = new Admin(server).get("/" + name + "/users?exact=true&username=" + username);
        return new TestUser(name, found.get(0).get("id").asText(), username, List.of());
    }

    /** What Torii tells staff. */
    JsonNode torii(String path) {
        return new Admin(server).get("/" + name + "/torii/" + path);
    }

    String apply(String... options) {
        return new ApplyScript(server, name).run(options);
    }

    /** Has it send texts again: a realm that was cleared has lost its settings. */
    void textsAgain() {
        var settings = Map.of("torii.delivery.providers", "twilio", "torii.delivery.countries", "JP");
        new Admin(server)
                .put(
                        "/" + name + "/authentication/required-actions/torii-phone-register/config",
                        Map.of("config", settings));
    }

    Visitor visitor() {
        return Visitor.to(server, name);
    }

    Tokens tokens() {
        return new Tokens(server, name);
    }

    /** Where Mina ends, who types her password and the code that she is texted. */
    Page mina() {
        var phone = PHONES.get(name);
        var before = (int) installation.twilio().messages().stream()
                .filter(text -> text.to().equals(phone))
                .count();
        var visitor = visitor();
        var asked = visitor.signIn("portal", user("mina"));
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        var texts = installation.twilio().awaitMessagesTo(phone, before + 1);
        return visitor.type(asked, Outbox.code(texts.get(before).body()));
    }

    /** How many rows of this realm have Torii's name in a column. */
    int rows(String table, String column) {
        var query = "select count(*) from " + table + " where " + column + " like '%torii%' and realm_id ="
                + " (select id from realm where name = '" + name + "')";
        return Integer.parseInt(installation.ask(query).get(0));
    }
}
