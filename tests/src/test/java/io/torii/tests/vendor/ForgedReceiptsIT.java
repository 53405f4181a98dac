package io.torii.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.TwilioFake;
import io.torii.tests.vendors.VonageFake;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others pretend to report of a text, or report of another one (R63). */
@ExtendWith(OnKeycloak.class)
final class ForgedReceiptsIT {
    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void twilios_forged_receipt_is_refused_and_changes_nothing() {
        var texted = Texted.by("twilio", world);
        var before = texted.row().toString();
        var receipt = world.twilio().receipt(texted.text(), "delivered", "");

        assertThat(receipt.with(TwilioFake.SIGNATURE, "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                        .post())
                .isEqualTo(403);
        assertThat(receipt.without(TwilioFake.SIGNATURE).post()).isEqualTo(403);

        assertThat(texted.row()).hasToString(before);
    }

    @Test
    void vonages_forged_receipt_is_refused_and_changes_nothing() {
        var texted = Texted.by("vonage", world);
        var before = texted.row().toString();
        var receipt = world.vonage().receipt(texted.text(), "delivered", Instant.now());
        var ofAnotherBody = world.vonage().receipt(texted.text(), "rejected", Instant.now());

        assertThat(receipt.with(VonageFake.SIGNATURE, ofAnotherBody.headers().get(VonageFake.SIGNATURE))
                        .post())
                .isEqualTo(403);
        assertThat(receipt.with(VonageFake.SIGNATURE, "Bearer e30.e30.e30").post())
                .isEqualTo(403);
        assertThat(receipt.without(VonageFake.SIGNATURE).post()).isEqualTo(403);

        assertThat(texted.row()).hasToString(before);
    }

    @Test
    void an_old_receipt_of_vonages_is_refused() {
        var texted = Texted.by("vonage", world);

        var old = Instant.now().minus(Duration.ofMinutes(6));

        assertThat(world.vonage().receipt(texted.text(), "delivered", old).post())
                .isEqualTo(403);
        assertThat(texted.state()).isEqualTo("sent");
    }

    @Test
    void twilios_receipt_of_one_text_says_nothing_of_another() {
        var one = Texted.by("twilio", world);
        var other = Texted.by("twilio", world);

        var receipt = world.twilio().receipt(one.text(), "delivered", "");

        assertThat(receipt.postTo(URI.create(other.address()))).isEqualTo(403);
        assertThat(one.state()).isEqualTo("sent");
        assertThat(other.state()).isEqualTo("sent");
    }

    @Test
    void vonages_receipt_of_one_text_says_nothing_of_another() {
        var one = Texted.by("vonage", world);
        var other = Texted.by("vonage", world);

        var receipt = world.vonage().receipt(one.text(), "delivered", Instant.now());

        assertThat(receipt.postTo(URI.create(other.address())))
                .as("it is signed, and its body names its text")
                .isEqualTo(204);
        assertThat(one.state()).isEqualTo("delivered");
        assertThat(other.state()).isEqualTo("sent");
    }

    @Test
    void a_receipt_in_one_realm_does_not_reach_a_text_of_another() {
        var texted = Texted.by("twilio", world);
        var other = TestRealm.demo(world.admin());
        var strayed = texted.reportedTo(texted.address().replace(texted.user().realm(), other.name()));

        assertThat(world.twilio().receipt(strayed, "delivered", "").post()).isEqualTo(204);
        assertThat(texted.state()).isEqualTo("sent");
    }
}
