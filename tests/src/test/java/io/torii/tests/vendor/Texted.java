package io.torii.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.vendors.SentText;
import io.torii.tests.web.Eventually;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A user who was texted one code, and the ledger's row of it. */
record Texted(World world, TestUser user, SentText text) {
    /** One realm for each provider; making one takes Keycloak seconds. */
    private static final Map<String, TestRealm> REALMS = new ConcurrentHashMap<>();

    static Texted by(String provider, World world) {
        var user = REALMS.computeIfAbsent(provider, name -> realm(name, world)).user(1);
        world.visitor(user.realm()).signIn("portal", user);
        var text = provider.equals("twilio")
                ? world.twilio().awaitMessageTo(user.number())
                : world.vonage().awaitMessageTo(user.number());
        var texted = new Texted(world, user, text);
        texted.row("sent");
        return texted;
    }

    private static TestRealm realm(String provider, World world) {
        return TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", provider));
    }

    String address() {
        return text.callback().orElseThrow();
    }

    /** The same text with its receipts going elsewhere, as nobody but the vendor can sign them. */
    SentText reportedTo(String address) {
        return new SentText(
                text.reference(), text.to(), text.from(), text.body(), Optional.of(address), Optional.empty());
    }

    /** The row as soon as it has this state. */
    JsonNode row(String state) {
        return Eventually.get(this::row, row -> state.equals(row.get("state").asText()));
    }

    JsonNode row() {
        var rows = world.admin().get("/" + user.realm() + "/torii/deliveries?user=" + user.id());
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    String state() {
        return row().get("state").asText();
    }

    String id() {
        return row().get("id").asText();
    }

    /** What the waiting page is told of this id. */
    String polled(String id) {
        return world.visitor(user.realm())
                .get(world.server().at("/realms/" + user.realm() + "/torii/deliveries/" + id))
                .html();
    }
}
