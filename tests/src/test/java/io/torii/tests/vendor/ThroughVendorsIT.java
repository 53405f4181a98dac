package io.torii.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vendors' own SDKs in a running Keycloak, talking to fakes that hold them to the documentation. */
@ExtendWith(OnKeycloak.class)
final class ThroughVendorsIT {
    private World world;
    private Page page;

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

    @ParameterizedTest
    @MethodSource("late")
    void a_late_provider_holds_up_nobody_and_is_told_of_honestly(Behaviour late) {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", "twilio"));
        world.twilio().behave(late);
        var user = realm.user(1);
        var visitor = world.visitor(user.realm());

        // The best of three: what else runs on the machine is not what is claimed here.
        var took = Stream.of(realm.user(1), realm.user(1), user)
                .map(each -> submitted(each.equals(user) ? visitor : world.visitor(realm.name()), each))
                .min(Comparator.naturalOrder());
        var secondTab = world.visitor(user.realm()).signIn("portal", user);

        assertThat(took).hasValueSatisfying(best -> assertThat(best).isLessThan(Duration.ofSeconds(1)));
        assertThat(secondTab.text("torii-code")).as("not locked out").doesNotContain("locked");
        var told = Eventually.get(
                () -> visitor.press(visitor.reload(page), "check"),
                shown -> shown.text("torii-code-state").contains("could not be sent"));
        assertThat(told.document().getElementById("torii-resend")).isNotNull();
    }

    static Stream<Behaviour> late() {
        return Stream.of(Behaviour.never(), Behaviour.delay(Duration.ofSeconds(30)));
    }

    /** How long the page took that follows the password; it stays in {@link #page}. */
    private Duration submitted(Visitor visitor, TestUser user) {
        var login = visitor.open("portal");
        var began = Instant.now();
        page = visitor.password(login, user.username(), TestUser.PASSWORD);
        var took = Duration.between(began, Instant.now());
        assertThat(page.asksForCode()).isTrue();
        return took;
    }

    private TestUser userOf(String providers) {
        return TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", providers))
                .user(1);
    }
}
