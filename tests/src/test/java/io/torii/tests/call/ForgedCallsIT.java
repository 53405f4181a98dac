package io.torii.tests.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.SentCall;
import io.torii.tests.vendors.TwilioFake;
import io.torii.tests.vendors.TwilioMarkup;
import io.torii.tests.vendors.VonageCall;
import io.torii.tests.vendors.VonageFake;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others pretend to tell of a call, or tell of another one, too early or too late (R29, R63). */
@ExtendWith(OnKeycloak.class)
final class ForgedCallsIT {
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

    @Test
    void forged_and_unsigned_news_is_refused_and_approves_nothing_R63() {
        var caller = Caller.of(world, twilios.user(1));
        var called = caller.called();
        var call = world.twilio().awaitCallTo(caller.user().number());
        var prompt = TwilioMarkup.read(call.answered().ask());

        var keys = call.keys(prompt, "#");
        assertThat(keys.without(TwilioFake.SIGNATURE).post()).isEqualTo(403);
        assertThat(keys.with(TwilioFake.SIGNATURE, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                        .post())
                .isEqualTo(403);
        assertThat(call.answered().postTo(URI.create(keys.signedUrl()))).isEqualTo(403);

        assertThat(called.waitOn().problem()).contains("not been confirmed yet");
    }

    @Test
    void digits_before_the_prompt_and_news_after_the_end_approve_nothing_R29() {
        var caller = Caller.of(world, twilios.user(1));
        var called = caller.called();
        var call = world.twilio().awaitCallTo(caller.user().number());
        var early = call.keysAt(keysOf(call.sent()), "#");

        assertThat(TwilioMarkup.read(early.ask()).keys()).as("hung up").isZero();
        var waiting = called.waitOn();
        assertThat(waiting.problem()).contains("not been confirmed yet");
        assertThat(TwilioMarkup.read(call.answeredBy("machine_start").ask()).said())
                .as("should it be a person")
                .singleElement()
                .asString()
                .contains("answering machine");
        var over = waiting.waitOn();
        assertThat(over.problem()).contains("answering machine");
        assertThat(TwilioMarkup.read(early.ask()).said())
                .as("a replay, after the end")
                .isEmpty();

        assertThat(over.reload().page().signedIn()).isFalse();
    }

    /** Vonage signs the body and not the address: keys of one call, told at another's address, are not the other's. */
    @Test
    void keys_of_one_call_are_none_of_another_and_old_ones_none_at_all_R29() {
        var one = Caller.of(world, vonages.user(1));
        one.called();
        var first = world.vonage().awaitCallTo(one.user().number());
        first.answered().ask();
        var other = Caller.of(world, vonages.user(1));
        var waiting = other.called();
        var second = world.vonage().awaitCallTo(other.user().number());
        second.answered().ask();
        second.status("human").ask();

        first.answeredAt(second.sent().answer()).ask();
        first.statusAt(second.sent().status(), "human").ask();
        first.keysAt(keysOf(second.sent()), "#", Instant.now()).ask();
        var old = Instant.now().minus(Duration.ofMinutes(6));
        assertThat(second.keysAt(keysOf(second.sent()), "#", old).post()).isEqualTo(403);
        try (var stranger = VonageFake.start()) {
            assertThat(new VonageCall(stranger.account(), second.sent())
                            .answered()
                            .post())
                    .isEqualTo(403);
        }

        assertThat(waiting.waitOn().problem()).contains("not been confirmed yet");
    }

    @Test
    void an_unknown_call_is_answered_like_one_that_is_over_R93() {
        var caller = Caller.of(world, twilios.user(1));
        caller.called();
        var call = world.twilio().awaitCallTo(caller.user().number());
        var sent = call.sent();
        var unknown = keysOf(sent).replaceFirst("/[A-Za-z0-9_-]{22}/keys$", "/" + "A".repeat(22) + "/keys");
        call.status("busy").ask();

        assertThat(call.keysAt(unknown, "#").ask())
                .isEqualTo(call.keysAt(keysOf(sent), "#").ask());
    }

    private static String keysOf(SentCall sent) {
        return sent.answer().replaceFirst("/answer$", "/keys");
    }
}
