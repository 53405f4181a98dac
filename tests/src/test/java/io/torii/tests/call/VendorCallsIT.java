package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.vendors.SentCall;
import io.torii.tests.vendors.TwilioCall;
import io.torii.tests.vendors.TwilioMarkup;
import io.torii.tests.vendors.VonageControl;
import io.torii.tests.web.CallView;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls by the vendors' own SDKs in a running Keycloak, also behind a reverse proxy (R29). */
@ExtendWith(OnKeycloak.class)
final class VendorCallsIT {
    private static final String PUBLIC = "https://sso.example.ac.jp";

    private static TestRealm twilios;
    private static TestRealm vonages;

    private World world;

    @BeforeAll
    static void realms(World world) {
        twilios = TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", "twilio"));
        vonages = TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", "vonage"));
    }

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @AfterEach
    void vendors_behave_again() {
        world.twilio().behave(Behaviour.ok());
    }

    @Test
    void hash_through_twilio_lets_in_R29() {
        var caller = Caller.of(world, twilios.user(1));
        var called = caller.called();
        var call = world.twilio().awaitCallTo(caller.user().number());

        assertThat(called.page().text("torii-call-from"))
                .as("R82")
                .contains(world.twilio().account().number());
        var prompt = TwilioMarkup.read(call.answered().ask());
        assertThat(prompt.said()).singleElement().asString().contains("Campus portal");
        var thanks = TwilioMarkup.read(call.keys(prompt, "#").ask());

        assertThat(thanks.keys()).isZero();
        assertThat(thanks.said()).singleElement().asString().contains("Thank you");
        call.status("completed").ask();
        assertThat(called.goOn().signedIn()).isTrue();
    }

    @Test
    void hash_through_vonage_lets_in_R29() {
        var caller = Caller.of(world, vonages.user(1));
        var called = caller.called();
        var call = world.vonage().awaitCallTo(caller.user().number());
        call.status("ringing").ask();

        var prompt = VonageControl.read(call.answered().ask());
        var early = VonageControl.read(call.keys(prompt, "#").ask());
        assertThat(early.said())
                .as("a voicemail's, for all that is known")
                .anyMatch(said -> said.contains("One moment"));
        call.status("human").ask();
        var thanks = VonageControl.read(call.keys(prompt, "#").ask());

        assertThat(thanks.said()).singleElement().asString().contains("Thank you");
        assertThat(called.goOn().signedIn()).isTrue();
    }

    @Test
    void a_vendor_that_is_down_is_said_on_the_page() {
        world.twilio().behave(Behaviour.down());
        var caller = Caller.of(world, twilios.user(1));
        var called = caller.called();

        assertThat(called.waitOver().problem()).contains("could not be made");
    }

    /** Twilio signs the address that it calls, which a reverse proxy replaces on the way. */
    @Test
    void behind_a_reverse_proxy_the_signature_is_over_the_public_address() {
        var clerk = twilios.user(0);
        var number = new Registered(world.admin(), clerk).phone("OFFICE");
        var visitor = world.visitor(twilios.name());
        var asked = new CallView(visitor, visitor.signIn("portal", clerk));
        frontend(PUBLIC);
        try {
            asked.call();
            var call = world.twilio().awaitCallTo(number);
            assertThat(call.sent().answer()).startsWith(PUBLIC + "/realms/");
            assertThat(within(call).answered().post())
                    .as("signed for the inner address")
                    .isEqualTo(403);

            var prompt =
                    TwilioMarkup.read(call.answered().askAt(inner(call.sent().answer())));
            assertThat(prompt.action())
                    .hasValueSatisfying(action -> assertThat(action).startsWith(PUBLIC));
            call.keys(prompt, "#").askAt(inner(prompt.action().orElseThrow()));
        } finally {
            frontend("");
        }

        assertThat(asked.reload().goOn().signedIn()).isTrue();
    }

    private void frontend(String address) {
        world.admin().put("/" + twilios.name(), Map.of("attributes", Map.of("frontendUrl", address)));
    }

    private URI inner(String address) {
        return world.server().at(address.substring(PUBLIC.length()));
    }

    private TwilioCall within(TwilioCall call) {
        var sent = call.sent();
        var answer = inner(sent.answer()).toString();
        return new TwilioCall(
                call.account(),
                new SentCall(
                        sent.reference(),
                        sent.to(),
                        sent.from(),
                        answer,
                        sent.status(),
                        sent.detects(),
                        sent.dialled()));
    }
}
