package io.torii.tests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Harness;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.IdentityServiceFake;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link that cannot be read recovers nobody (R11), and its owner links anew. */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    private static final IdentityServiceFake FAKE = IdentityServiceFake.start();
    private static Service service;

    @BeforeAll
    static void realm(World world) {
        service = Service.of(world, FAKE, Map.of());
    }

    @AfterAll
    static void close() {
        FAKE.close();
    }

    @ParameterizedTest
    @CsvSource({"ISSUER, ' '", "SUBJECT, ' '", "LINKED_AT, 9223372036854775807"})
    void one_that_cannot_be_read_is_none_and_the_next_takes_its_place(String column, String garbage) {
        var person = "ann of " + column;
        var owner = Owner.at(service);
        owner.link(person);
        new Harness(service.server(), service.realm().name()).write(owner.user(), "TORII_LINK", column, garbage);

        var page = owner.securityInfo();
        service.refused(owner.recover(owner.another(), person), "unlinked");

        assertThat(page.status()).isEqualTo(200);
        assertThat(Owner.is(page, "torii-identity-form"))
                .as(page.document().text())
                .isTrue();
        assertThat(owner.link(person).document().select("#torii-link[data-torii-linked=true]"))
                .isNotEmpty();
        assertThat(service.links(owner.user())).isEqualTo(1);
    }
}
