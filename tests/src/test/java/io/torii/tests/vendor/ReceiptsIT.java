package io.torii.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What vendors report of a text, signed as theirs (R63, R93). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class ReceiptsIT {
    private static final String UNKNOWN = "A".repeat(22);

    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void twilios_receipt_turns_sent_into_delivered() {
        var texted = Texted.by("twilio", world);

        assertThat(world.twilio().receipt(texted.text(), "delivered", "").post())
                .isEqualTo(204);

        assertThat(texted.state()).isEqualTo("delivered");
        assertThat(texted.row().get("provider").asText()).isEqualTo("twilio");
        assertThat(texted.row().has("price")).as("Twilio tells none").isFalse();
    }

    @Test
    void vonages_receipt_turns_sent_into_delivered_and_tells_the_price() {
        var texted = Texted.by("vonage", world);

        assertThat(world.vonage()
                        .receipt(texted.text(), "delivered", Instant.now())
                        .post())
                .isEqualTo(204);

        assertThat(texted.state()).isEqualTo("delivered");
        assertThat(texted.row().get("price").asText()).startsWith("0.0333").endsWith(" EUR");
    }

    @Test
    void a_failure_that_is_reported_stands_in_the_row_and_on_the_page() {
        var texted = Texted.by("twilio", world);

        world.twilio().receipt(texted.text(), "undelivered", "30003").post();

        assertThat(texted.state()).isEqualTo("failed");
        assertThat(texted.row().get("outcome").asText()).isEqualTo("undelivered");
        assertThat(texted.polled(texted.id())).contains("failed");
    }

    @Test
    void a_replay_changes_nothing_and_a_late_failure_takes_back_no_delivery() {
        var texted = Texted.by("twilio", world);
        var failed = world.twilio().receipt(texted.text(), "undelivered", "30003");
        var delivered = world.twilio().receipt(texted.text(), "delivered", "");
        delivered.post();
        var before = texted.row("delivered").toString();

        assertThat(delivered.post()).isEqualTo(204);
        assertThat(failed.post()).isEqualTo(204);

        assertThat(texted.row()).hasToString(before);
    }

    @Test
    void an_unknown_text_is_answered_like_a_known_one_R93() {
        var texted = Texted.by("twilio", world);
        var address = texted.address().replace(texted.id(), UNKNOWN);

        assertThat(world.twilio()
                        .receipt(texted.reportedTo(address), "delivered", "")
                        .post())
                .isEqualTo(204);

        assertThat(texted.state()).isEqualTo("sent");
    }

    @Test
    void an_old_text_is_told_of_like_an_unknown_one_R93() {
        var texted = Texted.by("twilio", world);
        assertThat(texted.polled(texted.id())).contains("sent");

        world.harness("torii").clock(Duration.ofMinutes(16));

        assertThat(texted.polled(texted.id())).isEqualTo(texted.polled(UNKNOWN));
    }
}
