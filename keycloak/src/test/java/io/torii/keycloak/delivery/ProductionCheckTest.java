package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.policy.RealmPolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.RequiredActionConfigModel;

/** What a realm has set is told of and stops nobody: other realms share the server. */
final class ProductionCheckTest {
    @Test
    void a_realm_that_names_the_outbox_is_told_of() {
        assertThat(ProductionCheck.complaint("a", policy("torii.delivery.providers", "twilio,outbox")))
                .hasValueSatisfying(words -> assertThat(words).contains("Realm a", "torii.delivery.providers"));
    }

    @Test
    void a_realm_that_cannot_be_read_is_told_of_and_stops_nothing() {
        assertThat(ProductionCheck.complaint("a", policy("torii.delivery.countries", "JP outbox")))
                .hasValueSatisfying(words -> assertThat(words).contains("Realm a", "torii.delivery.countries"));
    }

    @Test
    void a_gateway_that_is_called_alike_is_fine() {
        assertThat(ProductionCheck.complaint("a", policy("torii.delivery.providers", "outbox-of-ours")))
                .isEmpty();
    }

    private static RealmPolicy policy(String key, String stored) {
        var config = new RequiredActionConfigModel();
        config.setConfig(Map.of(key, stored));
        return RealmPolicy.of(config);
    }
}
