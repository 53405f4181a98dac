package io.torii.tests.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Admin;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Built;
import io.torii.tests.server.KeycloakHome;
import io.torii.tests.server.KeycloakServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What development mode allows and production mode refuses; the realm file the other ways (R73). */
final class ProductionModeIT {
    private static final String[] PRODUCTION = {
        "--db=dev-file", "--http-enabled=true", "--hostname-strict=false", "--cache=local"
    };

    @Test
    void without_a_master_key_it_does_not_start_and_says_why_r44() throws IOException {
        var home = KeycloakHome.with("production", Built.bundle());

        var ended = KeycloakServer.runToEnd(home, command("start"));

        assertThat(ended).isNotZero();
        assertThat(Files.readString(home.log())).contains("spi-torii--keys--master-key");
    }

    @Test
    void the_realm_imports_by_kc_import_and_there_is_no_outbox() throws Exception {
        var home = KeycloakHome.with("production", Built.bundle());
        var imported = KeycloakServer.runToEnd(home, "import", "--file=" + Built.realmFile(), "--db=dev-file");
        assertThat(imported).as(Files.readString(home.log())).isZero();

        try (var server = KeycloakServer.start(home, command("start", "--spi-torii--keys--master-key=" + newKey()))) {
            assertThat(status(server, "/realms/torii")).isEqualTo(200);
            assertThat(status(server, "/realms/torii/torii/outbox")).isEqualTo(404);
            assertThat(status(server, "/realms/torii/torii/outbox/messages")).isEqualTo(404);
            assertThat(amiss(server))
                    .containsExactly(
                            "mail ", "outbox torii.delivery.providers", "provider outbox", "address " + server.at("/"));
        }
    }

    /** What the set-up check says of a realm as it is tried out: no mail, no https, and the gateway of development mode. */
    private static List<String> amiss(KeycloakServer server) {
        // Whoever sets it here is refused; a realm file that was tried out in development mode brings it.
        var realm = TestRealm.fresh(new Admin(server.url()), Map.of("torii.delivery.providers", "outbox"));
        var all = new ArrayList<String>();
        realm.admin()
                .get("/" + realm.name() + "/torii/settings/check")
                .forEach(each -> all.add(
                        each.get("key").asText() + " " + each.get("about").asText()));
        return all;
    }

    @Test
    void without_the_jars_the_realm_is_refused_for_one_readable_reason_r73() throws IOException {
        var home = KeycloakHome.with("stock", List.of());

        var ended = KeycloakServer.runToEnd(home, "import", "--file=" + Built.realmFile(), "--db=dev-file");

        assertThat(ended).isNotZero();
        assertThat(Files.readString(home.log()))
                .contains("Invalid provider type 'io.torii.keycloak.storage.RealmMarker'");
    }

    private static String[] command(String verb, String... more) {
        var all = new ArrayList<String>();
        all.add(verb);
        all.addAll(List.of(PRODUCTION));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static int status(KeycloakServer server, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(server.at(path)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
