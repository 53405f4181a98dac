package io.torii.tests.where;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.PushHarness;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a phone is shown of a browser, and by what a browser is known again (R34, R35). */
@ExtendWith(OnKeycloak.class)
final class SceneIT {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private World world;
    private TestRealm realm;
    private TestUser user;
    private PushHarness harness;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(2);
        harness = new PushHarness(world.server().url(), realm.name());
    }

    @Test
    void a_browser_is_shown_in_the_language_of_who_is_shown_it() {
        var english = scene("account-console", "en", Map.of("User-Agent", FIREFOX));
        var japanese = scene("account-console", "ja", Map.of("User-Agent", FIREFOX));

        assertThat(english.get("application").asText()).isEqualTo("Account Console");
        assertThat(english.get("browser").asText()).isEqualTo("Firefox on Linux");
        assertThat(english.get("place").asText()).isEqualTo("Tokyo, Japan");
        assertThat(english.get("address").asText()).isEqualTo("127.0.0.0/24");
        assertThat(japanese.get("application").asText()).startsWith("アカウント");
        assertThat(japanese.get("browser").asText()).isEqualTo("Firefox（Linux）");
        assertThat(japanese.get("place").asText()).isEqualTo("日本 東京");
    }

    @Test
    void the_realms_own_name_for_a_network_comes_first() {
        realm.setting(Map.of("torii.where.networks", "127.0.0.0/8 = Hongo campus Wi-Fi | 本郷キャンパスのWi-Fi"));

        assertThat(scene("portal", "en", Map.of()).get("place").asText()).isEqualTo("Hongo campus Wi-Fi");
        assertThat(scene("portal", "ja", Map.of()).get("place").asText()).isEqualTo("本郷キャンパスのWi-Fi");
    }

    @Test
    void whatever_a_browser_calls_itself_it_has_a_line_of_a_small_screen() {
        var longest = scene("portal", "en", Map.of("User-Agent", "x".repeat(2_000)));
        var strange = scene("portal", "en", Map.of("User-Agent", "${jndi:x}/<b> {0} '"));

        assertThat(longest.get("browser").asText()).isEqualTo("Unknown browser");
        assertThat(strange.get("browser").asText()).isEqualTo("Unknown browser");
    }

    @Test
    void a_browser_has_one_origin_for_an_account_and_another_browser_another() {
        var first = ask("portal", "en", Map.of());
        var cookie = first.headers().firstValue("Set-Cookie").orElseThrow();

        var mark = Map.of("Cookie", cookie.split(";", 2)[0]);

        assertThat(cookie)
                .startsWith("TORII_BROWSER=")
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age=31536000")
                .containsIgnoringCase("path=/realms/" + realm.name() + "/");
        var origin = body(first).get("origin").asText();
        assertThat(cookie).doesNotContain(origin);
        var second = ask("portal", "en", mark);
        assertThat(body(second).get("origin").asText()).isEqualTo(origin);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(scene("portal", "en", Map.of()).get("origin").asText()).isNotEqualTo(origin);
        assertThat(body(harness.scene(realm.user(1), "portal", "en", mark))
                        .get("origin")
                        .asText())
                .isNotEqualTo(origin);
    }

    @Test
    void a_browser_is_known_after_a_second_factor_and_by_its_own_cookies_alone() {
        var visitor = world.visitor(realm.name());
        var other = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        assertThat(known(user, cookies(visitor))).isFalse();

        var done = visitor.type(asked, world.outbox(realm.name()).codeTo(user.number()));
        assertThat(done.signedIn()).as(done.document().text()).isTrue();

        assertThat(known(user, cookies(visitor))).isTrue();
        assertThat(known(realm.user(1), cookies(visitor))).isFalse();
        var stolen = new HashMap<>(cookies(visitor));
        stolen.put("TORII_BROWSER", "A".repeat(22));
        assertThat(known(user, stolen)).isFalse();
        stolen.remove("TORII_BROWSER");
        assertThat(known(user, stolen)).isFalse();
        var forged = new HashMap<>(cookies(visitor));
        forged.put("TORII_KNOWN", "A".repeat(22));
        assertThat(known(user, forged)).isFalse();
        assertThat(known(user, cookies(other))).isFalse();
    }

    @Test
    void a_password_alone_makes_no_browser_known() {
        var newcomer = realm.user(0);
        var visitor = world.visitor(realm.name());

        assertThat(visitor.signIn("portal", newcomer).signedIn()).isTrue();

        assertThat(known(newcomer, cookies(visitor))).isFalse();
        assertThat(visitor.has("TORII_KNOWN")).isFalse();
    }

    private boolean known(TestUser whose, Map<String, String> cookies) {
        var header = cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        return body(harness.scene(whose, "portal", "en", header.isEmpty() ? Map.of() : Map.of("Cookie", header)))
                .get("known")
                .asBoolean();
    }

    private Map<String, String> cookies(Visitor visitor) {
        var header = visitor.cookies(URI.create(world.server().url() + "/realms/" + realm.name() + "/"));
        return Arrays.stream(header.split("; ", -1))
                .filter(each -> each.startsWith("TORII_"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    private JsonNode scene(String client, String language, Map<String, String> headers) {
        return body(ask(client, language, headers));
    }

    private HttpResponse<String> ask(String client, String language, Map<String, String> headers) {
        return harness.scene(user, client, language, headers);
    }

    private static JsonNode body(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Rest.parse(response.body());
    }
}
