package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The modes of the realm's clients, as whoever holds torii-policy sets them (R25, R64). */
@ExtendWith(OnKeycloak.class)
final class ClientsIT {
    private static TestRealm realm;
    private static Clerk boss;

    @BeforeAll
    static void open(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
        boss = Clerk.of(world, realm, "torii-policy");
    }

    @Test
    void a_clients_mode_is_set_and_a_word_that_nobody_knows_is_refused_R64() {
        realm.says("chat", "torii.mfa", "sometimes");
        assertThat(client("chat").get("mode").asText()).as("the strictest").isEqualTo("required");
        assertThat(client("chat").get("typed").asText()).isEqualTo("sometimes");
        var place = "clients/" + client("chat").get("id").asText();

        assertThat(put(place, Map.of("mode", "often", "reason", "trial")).body())
                .contains("torii_bad_mode");
        var set = put(place, Map.of("mode", "optional", "strength", "no-phone", "reason", "trial"));

        assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
        assertThat(client("chat").get("mode").asText()).isEqualTo("optional");
        assertThat(client("chat").get("strength").asText()).isEqualTo("no-phone");
        assertThat(put("clients/nobody", Map.of("mode", "optional", "reason", "trial"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_not_sent_for_a_client_stays_and_the_event_has_both_R64() {
        realm.says("vpn", "torii.mfa.strength", "phishing-resistant");
        var place = "clients/" + client("vpn").get("id").asText();

        assertThat(put(place, Map.of("mode", "when-registered", "reason", "trial"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(client("vpn").get("strength").asText()).isEqualTo("phishing-resistant");
        assertThat(put(place, Map.of("strength", "any", "reason", "trial")).statusCode())
                .isEqualTo(200);
        assertThat(events()).contains("required > when-registered", "phishing-resistant > any");
    }

    private static String events() {
        return realm.admin()
                .get("/" + realm.name() + "/admin-events?operationTypes=ACTION&max=5")
                .toString();
    }

    private static JsonNode client(String id) {
        return one(boss.get("clients"), "clientId", id);
    }

    private static JsonNode one(HttpResponse<String> answer, String member, String value) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        for (var each : Rest.parse(answer.body())) {
            if (each.get(member).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value);
    }

    private static HttpResponse<String> put(String path, Map<String, Object> body) {
        return ask(boss, path, body);
    }

    private static HttpResponse<String> ask(Clerk clerk, String path, Map<String, Object> body) {
        return Clerk.ask(clerk.request(path).PUT(BodyPublishers.ofString(Rest.text(body))));
    }
}
