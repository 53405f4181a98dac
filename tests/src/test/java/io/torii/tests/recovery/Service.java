package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import io.torii.tests.web.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A realm with an identity service that says whatever a test has it say. */
final class Service {
    static final String ALIAS = "other-id";
    private static final String CLIENT = "torii-at-the-service";

    private final URI server;
    private final IdentityServiceFake fake;
    private final TestRealm realm;

    private Service(URI server, IdentityServiceFake fake, TestRealm realm) {
        this.server = server;
        this.fake = fake;
        this.realm = realm;
    }

    /** Links count at once, unless these settings say otherwise. */
    static Service of(World world, IdentityServiceFake fake, Map<String, String> settings) {
        return of(world.server().url(), fake, settings);
    }

    static Service of(URI server, IdentityServiceFake fake, Map<String, String> settings) {
        var realm = TestRealm.fresh(new Admin(server), Map.of()).withoutLockout();
        Map<String, String> all = new HashMap<>(Map.of(
                "torii.recovery.provider", ALIAS,
                "torii.recovery.link-hours", "0",
                "torii.recovery.at-hand", "your card and its PIN | カードと暗証番号",
                "torii.recovery.support", "Help desk, telephone 1234 | ヘルプデスク 内線1234"));
        all.putAll(settings);
        var service = new Service(server, fake, realm.setting(all));
        realm.admin().create("/" + realm.name() + "/identity-provider/instances", service.provider(false));
        return service;
    }

    TestRealm realm() {
        return realm;
    }

    URI server() {
        return server;
    }

    IdentityServiceFake fake() {
        return fake;
    }

    /** As an administrator would wrongly have it. */
    void enable(boolean enabled) {
        var place = "/" + realm.name() + "/identity-provider/instances/" + ALIAS;
        realm.admin().put(place, provider(enabled));
    }

    private Map<String, Object> provider(boolean enabled) {
        return Map.of(
                "alias",
                ALIAS,
                "displayName",
                "Digital ID",
                "providerId",
                "oidc",
                "enabled",
                enabled,
                "config",
                config());
    }

    private Map<String, String> config() {
        return Map.of(
                "clientId",
                CLIENT,
                "clientSecret",
                "test-secret-of-no-worth",
                "clientAuthMethod",
                "client_secret_post",
                "issuer",
                fake.issuer(),
                "authorizationUrl",
                fake.issuer() + "/authorize",
                "tokenUrl",
                fake.issuer() + "/token",
                "jwksUrl",
                fake.issuer() + "/certs",
                "useJwksUrl",
                "true",
                "validateSignature",
                "true");
    }

    /** What the service says of this person who has signed in just now, to the request that led there. */
    Map<String, Object> claims(Page sent, String person) {
        var now = Instant.now().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss", fake.issuer(),
                "sub", person,
                "aud", CLIENT,
                "nonce", parameter(sent, "nonce"),
                "auth_time", now,
                "iat", now,
                "exp", now + 300));
    }

    /** Where the browser comes back to, with what the service says about it. */
    URI back(Page sent, Map<String, Object> claims) {
        var code = UUID.randomUUID().toString();
        fake.say(code, claims);
        return back(sent, code);
    }

    URI back(Page sent, String code) {
        return URI.create(parameter(sent, "redirect_uri") + "?code=" + code + "&state=" + parameter(sent, "state"));
    }

    /** How many of Torii's links this account has. */
    long links(TestUser user) {
        var rows = new Harness(server, realm.name()).table("TORII_LINK");
        var found = 0;
        for (var row : rows) {
            if (row.toString().contains(user.id())) {
                found++;
            }
        }
        return found;
    }

    /** The one page that is shown for every reason; the reason stands in the event under its reference (R93). */
    void refused(Page page, String reason) {
        assertThat(page.text("torii-recovery-failed")).contains("We could not confirm who you are", "telephone 1234");
        assertThat(reasonOf(page.text("torii-reference"))).isEqualTo(reason);
    }

    private String reasonOf(String reference) {
        for (var event : realm.admin().get("/" + realm.name() + "/events?max=50")) {
            if (reference.equals(event.path("details").path("torii_reference").asText())) {
                return event.path("details").path("reason").asText();
            }
        }
        return "no event has the reference " + reference;
    }

    static String parameter(Page sent, String name) {
        for (var pair : sent.address().getRawQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name + " in " + sent.address());
    }
}
