package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Built;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The app as a realm serves it. */
@ExtendWith(OnKeycloak.class)
final class ServedAppIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FOLDER = "io/torii/authenticator-app/";

    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void every_file_of_the_app_is_served_as_it_was_built() throws Exception {
        var served = new ArrayList<String>();
        for (var jar : Built.bundle()) {
            try (var zip = new ZipFile(jar.toFile())) {
                for (var file : zip.stream()
                        .filter(each -> each.getName().startsWith(FOLDER))
                        .filter(each -> !each.isDirectory())
                        .toList()) {
                    var name = file.getName().substring(FOLDER.length());
                    var reply = CLIENT.send(request(name).build(), BodyHandlers.ofByteArray());
                    assertThat(reply.statusCode()).as(name).isEqualTo(200);
                    assertThat(reply.body())
                            .as(name)
                            .isEqualTo(zip.getInputStream(file).readAllBytes());
                    served.add(name);
                }
            }
        }
        assertThat(served)
                .contains("index.html", "app.js", "sw.js", "manifest.webmanifest")
                .hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html;charset=utf-8",
        "app.js, text/javascript;charset=utf-8",
        "sw.js, text/javascript;charset=utf-8",
        "app.css, text/css;charset=utf-8",
        "manifest.webmanifest, application/manifest+json",
        "icons/icon.svg, image/svg+xml",
        "icons/icon-192.png, image/png"
    })
    void each_has_its_type_and_the_headers_that_the_app_is_written_for(String name, String type) throws Exception {
        var headers = get(name).headers();

        assertThat(headers.firstValue("Content-Type").orElse("").replace(" ", ""))
                .isEqualToIgnoringCase(type);
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(headers.firstValue("Cache-Control")).contains("no-cache");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=(self)");
        assertThat(headers.firstValue("Service-Worker-Allowed")).contains("./");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void who_has_a_file_is_told_that_it_is_the_same() throws Exception {
        var tag = get("app.js").headers().firstValue("ETag").orElseThrow();

        var again = CLIENT.send(request("app.js").header("If-None-Match", tag).build(), BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void without_the_slash_at_its_end_one_is_led_to_it() throws Exception {
        var bare = URI.create(world.server().url() + "/realms/torii/torii-authenticator");

        var reply = CLIENT.send(HttpRequest.newBuilder(bare).build(), BodyHandlers.ofString());

        assertThat(reply.statusCode()).isEqualTo(307);
        assertThat(reply.headers().firstValue("Location")).contains(bare + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing.js",
                "icons",
                "icons/",
                "api",
                "..%2fapp.js",
                "%2e%2e/app.js",
                "icons/..%2f..%2fAppFile.class",
                "app.js%00",
                "APP.JS",
                "app.js/x"
            })
    void there_is_nothing_else(String name) throws Exception {
        assertThat(get(name).statusCode()).isBetween(400, 404);
    }

    @Test
    void a_realm_whose_name_is_no_plain_word_has_it_too() throws Exception {
        var name = "Universität Tōkyō-" + HandsetKey.nonce();
        world.admin().create("", Map.of("realm", name, "enabled", true));
        var bare = new URI(
                "http",
                null,
                "localhost",
                world.server().url().getPort(),
                "/realms/" + name + "/torii-authenticator",
                null,
                null);
        var address = URI.create(bare.toASCIIString());

        var led = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        var app = CLIENT.send(
                HttpRequest.newBuilder(
                                URI.create(led.headers().firstValue("Location").orElseThrow()))
                        .build(),
                BodyHandlers.ofString());

        assertThat(led.headers().firstValue("Location").orElseThrow()).isEqualTo(address + "/");
        assertThat(app.statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_realm_has_none_and_one_that_is_not_there_neither() throws Exception {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        world.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "enabled", false));

        assertThat(at("/realms/" + realm.name() + "/torii-authenticator/").statusCode())
                .isEqualTo(404);
        assertThat(at("/realms/" + realm.name() + "/torii-authenticator/api/v1/requests")
                        .statusCode())
                .isEqualTo(404);
        assertThat(at("/realms/nowhere/torii-authenticator/").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String name) throws IOException, InterruptedException {
        return CLIENT.send(request(name).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> at(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(world.server().at(path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String name) {
        return HttpRequest.newBuilder(URI.create(world.server().url() + "/realms/torii/torii-authenticator/" + name));
    }
}
