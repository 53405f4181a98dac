package io.torii.tests.doors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A realm whose doors are tried: its clients, and people at every stage of enrolment. */
final class Building {
    static final String SECRET = "test-secret-of-no-worth";
    static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    private final World world;
    private final TestRealm realm;

    private Building(World world, TestRealm realm) {
        this.world = world;
        this.realm = realm;
    }

    static Building fresh(World world) {
        return fresh(world, Map.of());
    }

    static Building fresh(World world, Map<String, String> settings) {
        return new Building(world, TestRealm.fresh(world.admin(), settings));
    }

    TestRealm realm() {
        return realm;
    }

    String name() {
        return realm.name();
    }

    Admin admin() {
        return world.admin();
    }

    Visitor visitor() {
        return world.visitor(name());
    }

    Harness harness() {
        return world.harness(name());
    }

    /** Whose MFA has been active for long, with as many phones. */
    TestUser active(int phones) {
        var user = realm.user(phones);
        activate(user);
        return user;
    }

    void activate(TestUser user) {
        harness().enroll(user.id(), "ACTIVE", LONG_AGO);
    }

    /** In the middle of the four steps, with one phone. */
    TestUser registering() {
        var user = realm.user(1);
        harness().enroll(user.id(), "REGISTERING", LONG_AGO);
        return user;
    }

    /** A client with a secret, a copy of portal in everything else, with these attributes. */
    String client(String id, String mode, Map<String, Object> more) {
        Map<String, Object> client = new HashMap<>(Map.of(
                "clientId",
                id,
                "secret",
                SECRET,
                "publicClient",
                false,
                "directAccessGrantsEnabled",
                true,
                "redirectUris",
                List.of("http://localhost/*"),
                "attributes",
                Map.of("torii.mfa", mode)));
        client.putAll(more);
        return admin().create("/" + name() + "/clients", client);
    }

    /** A client that signs in by Keycloak's own flow, where nothing of ours is asked. */
    void overridden(String id) {
        var browser = "";
        for (var flow : admin().get("/" + name() + "/authentication/flows")) {
            browser = "browser".equals(flow.get("alias").asText())
                    ? flow.get("id").asText()
                    : browser;
        }
        client(
                id,
                "optional",
                Map.of("publicClient", true, "authenticationFlowBindingOverrides", Map.of("browser", browser)));
    }

    /** Lets a client of Keycloak's own have the tests' address, where nothing listens. */
    void returnsToTests(String client) {
        var found = (ObjectNode)
                admin().get("/" + name() + "/clients?clientId=" + client).get(0);
        found.putArray("redirectUris").add("http://localhost/*");
        admin().put("/" + name() + "/clients/" + found.get("id").asText(), found);
    }

    /** The code page's way through, by the newest text. */
    Page prove(Visitor visitor, Page asked, TestUser user) {
        return visitor.type(asked, world.outbox(name()).codeTo(user.number()));
    }

    int texts(TestUser user) {
        return world.outbox(name()).to(user.number()).size();
    }

    static boolean refused(Page page) {
        return page.document().getElementById("torii-refused") != null;
    }

    static boolean notAdmitted(Page page) {
        return page.document().getElementById("torii-admission") != null;
    }

    static boolean guarded(Page page) {
        return page.document().getElementById("torii-guard") != null;
    }
}
