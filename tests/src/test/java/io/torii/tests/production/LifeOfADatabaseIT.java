package io.torii.tests.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.ApplyScript;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Installation;
import io.torii.tests.server.KeycloakServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One PostgreSQL database: from the release before, on Torii of today, without Torii, and on Torii again. The release is
 * that of 2026-11-22 (f3956ca5), and the database has two realms alike. The script is run on {@code campus}, and {@code
 * annex} is left as it stands. In each Mina has used her phone, Ken has mistyped two codes and reported a sign-in, and Otto
 * has a password.
 */
@TestMethodOrder(OrderAnnotation.class)
final class LifeOfADatabaseIT {
    private static final String MASTER_KEY = "VGhlIG1hc3RlciBrZXkgb2YgYSBkYXRhYmFzZSBvZiA=";
    private static final String CHANGE_SETS = "select id from databasechangelog_torii";
    private static final String PUSH_KEYS = "select public_key from torii_vapid order by 1";

    private static Installation installation;
    private static KeycloakServer server;
    private static List<String> pushKeys;

    @BeforeAll
    static void restore() {
        var dump = LifeOfADatabaseIT.class.getResourceAsStream("database-of-2026-11-22.sql.gz");
        installation = Installation.restored(dump, MASTER_KEY);
        pushKeys = installation.ask(PUSH_KEYS);
        // It was in use until yesterday, whenever this runs: what is older than a year goes by itself.
        installation.ask("update torii_delivery set created = extract(epoch from now())::bigint - 86400");
        installation.ask("update torii_report set reported_at = extract(epoch from now())::bigint - 86400");
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        installation.close();
    }

    @Test
    @Order(1)
    void the_tables_of_the_release_before_become_those_of_today() {
        assertThat(installation.ask(CHANGE_SETS)).contains("report-1").doesNotContain("report-2", "told-1");

        server = installation.withTorii();

        assertThat(installation.ask(CHANGE_SETS)).containsExactlyInAnyOrderElementsOf(ChangeSets.ofToday());
        assertThat(installation.healthy()).isTrue();
    }

    @Test
    @Order(2)
    void what_was_kept_then_is_read() {
        var campus = realm("campus");
        var mina = campus.user("mina").id();
        var ken = campus.user("ken").id();

        assertThat(campus.torii("users/" + mina + "/enrollment").get("stage").asText())
                .isEqualTo("active");
        assertThat(campus.torii("users/" + mina + "/methods").findValuesAsText("label"))
                .isNotEmpty();
        assertThat(campus.torii("deliveries?user=" + mina).findValuesAsText("provider"))
                .containsExactly("twilio");
        assertThat(campus.torii("users/" + ken + "/reports").findValuesAsText("way"))
                .containsExactly("push");
        assertThat(installation.ask("select wrong from torii_guess where user_id = '" + ken + "'"))
                .containsExactly("2");
    }

    @Test
    @Order(3)
    void users_of_then_sign_in_with_their_method_before_and_after_the_realm_gets_what_is_new() {
        assertThat(realm("annex").mina().signedIn()).isTrue();

        assertThat(realm("campus").apply("--bind")).contains("made client torii-console");

        assertThat(realm("campus").mina().signedIn()).isTrue();
        assertThat(installation.ask(PUSH_KEYS))
                .as("sealed under the same master key")
                .isEqualTo(pushKeys);
    }

    @Test
    @Order(4)
    void without_the_jars_a_realm_that_was_cleared_signs_in_by_password() {
        assertThat(realm("campus").apply("--remove")).contains("Removed.");
        server.close();

        server = installation.stock();

        var campus = realm("campus");
        for (var name : List.of("mina", "otto")) {
            var page = campus.visitor().signIn("portal", campus.user(name));
            assertThat(page.signedIn()).as(page.document().text()).isTrue();
            assertThat(campus.tokens().of("portal", page).has("access_token")).isTrue();
        }
    }

    @Test
    @Order(5)
    void what_remains_is_what_the_page_says() {
        var campus = realm("campus");

        assertThat(installation.ask("select distinct type from credential order by 1"))
                .containsExactly("password", "torii-phone");
        assertThat(installation.ask("select tablename from pg_tables where tablename like '%torii%'"))
                .contains("databasechangelog_torii", "torii_delivery")
                .allMatch(table -> table.startsWith("torii_") || table.equals("databasechangelog_torii"));
        assertThat(campus.rows("keycloak_role", "name")).isPositive();
        assertThat(campus.rows("component", "provider_type")).isZero();
        assertThat(campus.rows("authentication_execution", "authenticator")).isZero();
        assertThat(campus.rows("required_action_provider", "provider_id")).isZero();
        assertThat(campus.rows("client", "client_id")).isZero();
        assertThat(campus.rows("realm_attribute", "name || value")).isZero();
    }

    /** R73: fails closed, and the server stands. */
    @Test
    @Order(6)
    void without_the_jars_a_realm_that_was_not_cleared_lets_nobody_in() {
        var annex = realm("annex");
        var visitor = annex.visitor();

        assertThat(visitor.open("portal").status()).isEqualTo(500);
        assertThat(visitor.has("KEYCLOAK_IDENTITY")).isFalse();
        for (var name : List.of("mina", "otto")) {
            var granted = annex.tokens()
                    .post(Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            name,
                            "password",
                            TestUser.PASSWORD));
            assertThat(granted.body()).doesNotContain("access_token");
        }
        assertThat(installation.healthy()).isTrue();
    }

    @Test
    @Order(7)
    void with_the_jars_back_methods_count_again_under_another_master_key_too() {
        server.close();
        installation.loseKey();
        // For the next test, while no server runs.
        installation.breakGlass("glass");

        server = installation.withTorii();

        assertThat(realm("annex").mina().signedIn()).isTrue();
        assertThat(realm("campus").apply("--bind")).contains("bound torii browser");
        realm("campus").textsAgain();
        assertThat(realm("campus").mina().signedIn()).isTrue();
    }

    @Test
    @Order(8)
    void who_was_made_administrator_with_the_database_alone_takes_a_realm_out_of_torii() {
        new ApplyScript(server.url(), "annex", "glass").run("--unbind");

        var annex = realm("annex");
        assertThat(annex.visitor().signIn("portal", annex.user("mina")).signedIn())
                .isTrue();
    }

    private static Inhabited realm(String name) {
        return new Inhabited(installation, server.url(), name);
    }
}
