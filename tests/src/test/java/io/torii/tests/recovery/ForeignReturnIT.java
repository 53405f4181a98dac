package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R11: the way back from the identity service, taken to another realm that has the same service. */
@ExtendWith(OnKeycloak.class)
final class ForeignReturnIT {
    private final IdentityServiceFake fake = IdentityServiceFake.start();

    @AfterEach
    void close() {
        fake.close();
    }

    @Test
    void what_one_realm_asked_links_nobody_in_another_and_says_so(World world) {
        var service = Service.of(world, fake, Map.of());
        var other = Service.of(world, fake, Map.of());
        var owner = Owner.at(service);
        var neighbour = Owner.at(other);
        var sent = owner.toLink();
        neighbour.toLink();
        var back = service.back(sent, service.claims(sent, "ann")).toString();
        var moved = URI.create(back.replace(
                "/realms/" + service.realm().name(), "/realms/" + other.realm().name()));

        var page = neighbour.visitor().get(moved);

        assertThat(page.status()).isLessThan(500);
        assertThat(page.document().text()).isNotBlank().doesNotContain("Your account is linked now");
        assertThat(other.links(neighbour.user())).isZero();
        assertThat(service.links(owner.user())).isZero();
        assertThat(owner.visitor().get(URI.create(back)).text("torii-link-said"))
                .as("at its own realm it is good still")
                .contains("Your account is linked now");
    }
}
