package io.torii.tests.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;

/** The bundle in Keycloak's official image, the realm by Testcontainers' withRealmImportFile (R73). */
final class OfficialImageIT {
    private static final KeycloakContainer KEYCLOAK = new KeycloakContainer(System.getProperty("torii.image"))
            .withProviderLibsFrom(jars())
            .withRealmImportFile("torii-realm.json");

    @BeforeAll
    static void start() {
        KEYCLOAK.start();
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.stop();
    }

    @Test
    void the_realm_is_imported_with_its_flow_and_its_phones() {
        try (var admin = KEYCLOAK.getKeycloakAdminClient()) {
            var realm = admin.realm("torii");

            var steps = realm.flows().getExecutions(realm.toRepresentation().getBrowserFlow()).stream()
                    .map(AuthenticationExecutionInfoRepresentation::getProviderId)
                    .toList();
            var user = realm.users().searchByUsername("mobile", true).get(0).getId();
            var methods = realm.users().get(user).credentials().stream()
                    .map(CredentialRepresentation::getType)
                    .toList();

            assertThat(steps).contains("torii-verify");
            assertThat(methods).contains("torii-phone");
        }
    }

    private static List<File> jars() {
        var providers =
                new File(System.getProperty("torii.providers")).listFiles((folder, name) -> name.endsWith(".jar"));
        return Stream.of(providers).toList();
    }
}
