package io.torii.tests.webpush;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.PushHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.PushServiceFake.Push;
import io.torii.tests.web.Eventually;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notifications as a push service and a browser get them (RFC 8030, 8188, 8291, 8292; R27). */
@ExtendWith(OnKeycloak.class)
final class WebPushIT {
    private final String name = UUID.randomUUID().toString();
    private World world;
    private PushHarness harness;
    private TestUser user;
    private UserAgent browser;

    @BeforeEach
    void user(World world) throws Exception {
        this.world = world;
        harness = new PushHarness(world.server().url(), "torii");
        user = TestRealm.demo(world.admin()).user(0);
        browser = new UserAgent();
    }

    @Test
    void a_browser_reads_it_and_a_push_service_knows_who_sent_it() throws Exception {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 201)));

        var request = harness.send(user);

        var push = arrived();
        var read = browser.read(push);
        assertThat(read.get("content").asText()).isEqualTo("{\"v\": 1, \"request\": \"" + request + "\"}");
        assertThat(read.get("verified").asBoolean()).isTrue();
        assertThat(read.get("header").get("alg").asText()).isEqualTo("ES256");
        var claims = read.get("claims");
        var now = Instant.now().getEpochSecond();
        assertThat(claims.get("aud").asText()).isEqualTo(world.pushService().url());
        assertThat(claims.get("exp").asLong()).isBetween(now, now + 12 * 3600);
        assertThat(claims.get("sub").asText()).matches("(mailto:|https?://).+");
        assertThat(push.headers().get("Authorization")).endsWith("k=" + harness.applicationServerKey());
    }

    @Test
    void its_headers_say_urgent_short_lived_and_nothing_of_the_request() throws Exception {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 201)));

        var request = harness.send(user);

        var headers = arrived().headers();
        assertThat(headers.get("Urgency")).isEqualTo("high");
        assertThat(Integer.parseInt(headers.get("TTL"))).isBetween(1, 60);
        assertThat(headers.get("Topic")).matches("[A-Za-z0-9_-]{1,32}");
        assertThat(headers.get("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(headers.toString()).doesNotContain(request);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void a_subscription_that_is_gone_is_forgotten(int status) {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, status)));

        harness.send(user);

        Eventually.get(() -> harness.notified(user), notified -> !notified);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 503})
    void another_refusal_keeps_it_and_is_not_tried_again(int status) {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, status)));

        harness.send(user);
        arrived();
        harness.send(user);
        Eventually.get(() -> world.pushService().to(name), pushes -> pushes.size() == 2);

        assertThat(harness.notified(user)).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 307)));

        harness.send(user);
        arrived();
        harness.send(user);
        Eventually.get(() -> world.pushService().to(name), pushes -> pushes.size() == 2);

        assertThat(world.pushService().to("elsewhere")).isEmpty();
    }

    @Test
    void other_services_on_this_machine_are_not_reached() {
        var elsewhere = world.twilio().baseUrl().toString().replaceAll("/+$", "") + "/x";

        assertThat(harness.subscribe(user, browser.subscription(elsewhere))).isFalse();
        assertThat(harness.subscribe(
                        TestRealm.demo(world.admin()).user(0), browser.subscription("https://fcm.googleapis.com/x")))
                .isTrue();
    }

    @Test
    void each_realm_has_a_key_of_its_own_and_keeps_it() {
        var key = harness.applicationServerKey();

        assertThat(key).hasSize(87).isEqualTo(harness.applicationServerKey());
        assertThat(new PushHarness(world.server().url(), "master").applicationServerKey())
                .isNotEqualTo(key);
    }

    private Push arrived() {
        return Eventually.get(() -> world.pushService().to(name), pushes -> !pushes.isEmpty())
                .get(0);
    }
}
