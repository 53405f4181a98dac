package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in {@code providers/} silently wins over Keycloak's own libraries; ours must not. */
@ExtendWith(OnKeycloak.class)
final class LibrariesIT {
    @Test
    void jackson_and_slf4j_are_the_ones_that_keycloak_ships(World world) {
        var libraries = world.harness("torii").libraries();

        assertThat(libraries.get("jackson").asText()).contains("/lib/lib/main/").contains("jackson-databind-2.21");
        assertThat(libraries.get("slf4j").asText()).contains("/lib/lib/").contains("slf4j");
    }
}
