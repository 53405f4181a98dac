package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one address of Security info: where it sends, and where it never sends. */
@ExtendWith(OnKeycloak.class)
final class AddressIT {
    private TestUser user;
    private SecurityInfo info;

    @BeforeEach
    void newcomer(World world) {
        user = SecurityInfo.realm(world).user(0);
        info = new SecurityInfo(world, user);
    }

    @Test
    void it_asks_for_a_code_with_pkce_and_a_state_of_its_own() throws Exception {
        var begun = ask(info.address("?kc_locale=ja"));

        var location = begun.headers().firstValue("Location").orElseThrow();
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(location)
                .contains("client_id=torii-security-info", "code_challenge_method=S256", "ui_locales=ja")
                .containsPattern("code_challenge=[A-Za-z0-9_-]{43}(&|$)")
                .containsPattern("state=[A-Za-z0-9_-]{43,}(&|$)");
        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
        assertThat(begun.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void it_leads_back_to_clients_of_the_realm_and_nowhere_else() throws Exception {
        var stranger = ask(info.address("?client=https://evil.example"));

        assertThat(stranger.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
        var left = info.visitor().get(info.address("/left?code=x&client=https://evil.example"));
        assertThat(left.html()).doesNotContain("evil.example");
        assertThat(left.document().select("#torii-left-home").attr("href")).contains("/account");
    }

    @Test
    void an_answer_that_nobody_asked_for_leads_nowhere() {
        var forged = info.visitor().get(info.address("/signed-in?code=x&state=y"));

        assertThat(is(forged, "torii-left")).isTrue();
        assertThat(forged.text("torii-left-words")).contains("Nothing was changed");
    }

    @Test
    void a_refusal_of_the_sign_in_ends_on_a_page() {
        var refused = info.visitor().get(info.address("/signed-in?error=access_denied&state=y"));
        var ended = info.visitor().get(info.address("/left?error=access_denied"));

        assertThat(is(refused, "torii-left")).isTrue();
        assertThat(is(ended, "torii-left")).isTrue();
    }

    /** R78: no session, nobody's name, and it may be loaded again. */
    @Test
    void the_page_after_signing_out_holds_nothing_about_anybody() {
        var out = info.visitor().get(info.address("/signed-out"));

        assertThat(is(out, "torii-signed-out")).as(out.document().text()).isTrue();
        assertThat(out.html()).doesNotContain(user.username());
    }

    private static HttpResponse<String> ask(URI address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
