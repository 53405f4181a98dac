package io.torii.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The vendors' own SDKs in a running Keycloak, talking to fakes that hold them to the documentation. */
@ExtendWith(OnKeycloak.class)
final class ThroughVendorsIT {
    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @AfterEach
    void vendors_behave_again() {
        world.twilio().behave(Behaviour.ok());
        world.vonage().behave(Behaviour.ok());
    }

    @Test
    void a_code_goes_out_through_twilio() {
        var user = userOf("twilio");

        var visitor = world.visitor(user.realm());
        var asked = visitor.signIn("portal", user);
        var code = Outbox.code(world.twilio().awaitMessageTo(user.number()).body());

        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }

    @Test
    void a_code_goes_out_through_vonage() {
        var user = userOf("vonage");

        var visitor = world.visitor(user.realm());
        var asked = visitor.signIn("portal", user);
        var code = Outbox.code(world.vonage().awaitMessageTo(user.number()).body());

        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }

    @Test
    void with_twilio_down_it_goes_out_through_vonage_unnoticed() {
        var user = userOf("twilio,vonage");
        world.twilio().behave(Behaviour.down());

        var visitor = world.visitor(user.realm());
        var asked = visitor.signIn("portal", user);
        var code = Outbox.code(world.vonage().awaitMessageTo(user.number()).body());

        assertThat(asked.problem()).isEmpty();
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }

    @Test
    void a_provider_that_never_answers_holds_up_nobody_and_is_told_of_honestly() {
        var user = userOf("twilio");
        world.twilio().behave(Behaviour.never());
        var visitor = world.visitor(user.realm());
        var login = visitor.open("portal");

        var began = Instant.now();
        var asked = visitor.password(login, user.username(), TestUser.PASSWORD);
        var took = Duration.between(began, Instant.now());
        var secondTab = world.visitor(user.realm()).signIn("portal", user);

        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(asked.asksForCode()).isTrue();
        assertThat(secondTab.text("torii-code")).as("not locked out").doesNotContain("locked");
        var told = Eventually.get(
                () -> visitor.press(visitor.reload(asked), "check"),
                page -> page.text("torii-code-state").contains("could not be sent"));
        assertThat(told.document().getElementById("torii-resend")).isNotNull();
    }

    private TestUser userOf(String providers) {
        return TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", providers))
                .user(1);
    }
}
