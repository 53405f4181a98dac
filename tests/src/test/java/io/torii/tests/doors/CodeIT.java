package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R18: the code that ends a sign-in is not judged again within its minute, unless time has changed the answer. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class CodeIT {
    private static Building house;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
    }

    @Test
    void a_code_from_before_the_instant_of_activation_is_worth_nothing_after_it(World world) {
        var user = house.realm().user(0);
        var visitor = house.visitor();
        world.harness(house.name()).enroll(user.id(), "SCHEDULED", Instant.now().plusSeconds(20));
        var before = visitor.password(visitor.open("portal"), user.username(), TestUser.PASSWORD);
        assertThat(before.signedIn()).isTrue();

        world.harness(house.name()).clock(Duration.ofSeconds(30));

        var answer = world.tokens(house.name()).of("portal", before);
        assertThat(answer.path("error").asText()).isEqualTo("invalid_grant");
        assertThat(answer.has("access_token")).isFalse();
    }

    @Test
    void a_code_from_well_before_it_is_worth_its_tokens(World world) {
        var user = house.realm().user(0);
        var visitor = house.visitor();
        world.harness(house.name()).enroll(user.id(), "SCHEDULED", Instant.now().plusSeconds(90));
        var before = visitor.password(visitor.open("portal"), user.username(), TestUser.PASSWORD);

        assertThat(world.tokens(house.name()).of("portal", before).has("access_token"))
                .isTrue();
    }
}
