package io.torii.tests.webpush;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.PushHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.PushServiceFake;
import io.torii.tests.vendors.PushServiceFake.Push;
import io.torii.tests.web.Eventually;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    @Test
    void an_application_is_told_without_saying_which_R12() throws Exception {
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 201)));
        world.harness("torii").enroll(user.id(), "ACTIVE");

        new ApplicationHarness(world.server().url(), "torii").again(user, "REPLACED");

        assertThat(browser.read(arrived()).get("content").asText())
                .isEqualTo("{\"v\": 1, \"notice\": \"application\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 401, 403})
    void a_subscription_that_is_gone_or_trusts_another_key_is_forgotten(int status) {
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

        // A request's topic is its own: a repetition would be a third push with one of two topics.
        assertThat(Eventually.get(this::topics, topics -> Set.copyOf(topics).size() == 2))
                .hasSize(2);
        assertThat(harness.notified(user)).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() {
        // After 303 even a POST is followed by clients that follow at all.
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 303)));
        var refused = harness.outcomes("refused");

        harness.send(user);

        Eventually.get(() -> harness.outcomes("refused"), count -> count == refused + 1);

        assertThat(world.pushService().to("elsewhere")).isEmpty();
    }

    @Test
    void a_service_that_is_not_in_the_list_is_sent_nothing() {
        try (var elsewhere = PushServiceFake.start()) {
            var forbidden = harness.outcomes("forbidden");

            assertThat(harness.subscribe(user, browser.subscription(elsewhere.endpoint(name, 201))))
                    .isFalse();
            harness.send(user);

            Eventually.get(() -> harness.outcomes("forbidden"), count -> count == forbidden + 1);
            assertThat(elsewhere.to(name)).isEmpty();
        }
    }

    @Test
    void a_service_of_the_list_may_be_subscribed_to() {
        assertThat(harness.subscribe(user, browser.subscription("https://fcm.googleapis.com/x")))
                .isTrue();
        assertThat(harness.subscribe(
                        TestRealm.demo(world.admin()).user(0), browser.subscription("https://push.example.org/x")))
                .isFalse();
    }

    @Test
    void a_key_that_no_master_key_opens_is_replaced_and_sending_goes_on() throws Exception {
        var lost = harness.applicationServerKey();
        harness.loseKey();
        harness.subscribe(user, browser.subscription(world.pushService().endpoint(name, 201)));

        harness.send(user);

        assertThat(browser.read(arrived()).get("verified").asBoolean()).isTrue();
        assertThat(harness.applicationServerKey()).isNotEqualTo(lost);
        assertThat(arrived().headers().get("Authorization")).endsWith("k=" + harness.applicationServerKey());
    }

    @Test
    void each_realm_has_a_key_of_its_own_and_keeps_it() {
        var key = harness.applicationServerKey();

        assertThat(key).hasSize(87).isEqualTo(harness.applicationServerKey());
        assertThat(new PushHarness(world.server().url(), "master").applicationServerKey())
                .isNotEqualTo(key);
    }

    private List<String> topics() {
        return world.pushService().to(name).stream()
                .map(push -> push.headers().get("Topic"))
                .toList();
    }

    private Push arrived() {
        return Eventually.get(() -> world.pushService().to(name), pushes -> !pushes.isEmpty())
                .get(0);
    }
}
