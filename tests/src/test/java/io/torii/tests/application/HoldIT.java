package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that one reviewer has before them, and the next one of the queue. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class HoldIT {
    private static Bureau bureau;
    private static Clerk counter;
    private static Clerk reviewer;
    private static Clerk other;

    @BeforeAll
    static void open(World world) {
        bureau = Bureau.open(world, Map.of());
        counter = bureau.staff("torii-counter", "torii-view", "torii-reviewer");
        reviewer = bureau.staff("torii-reviewer");
        other = bureau.staff("torii-reviewer");
    }

    @Test
    void the_next_case_is_the_callers_and_not_that_of_who_filed_it() {
        var first = Bureau.file(counter, bureau.active(1), "register_again", "broken");
        bureau.world().harness(bureau.realm().name()).clock(Duration.ofSeconds(2));
        var second = Bureau.file(counter, bureau.active(1), "register_again", "broken");
        assertThat(counter.post("applications/next", Map.of()).statusCode())
                .as("who filed it is not given it")
                .isEqualTo(204);
        Bureau.refused(
                counter.post("applications/" + first.get("id").asText() + "/hold", Map.of()), 403, "torii_same_person");

        assertThat(taken(reviewer)).isEqualTo(first.get("id").asText());
        assertThat(taken(reviewer))
                .as("it is still theirs")
                .isEqualTo(first.get("id").asText());
        assertThat(taken(other)).isEqualTo(second.get("id").asText());
        var goOn = Map.of("except", first.get("id").asText());
        assertThat(reviewer.post("applications/next", goOn).statusCode()).isEqualTo(204);

        assertThat(Bureau.decide(reviewer, first, Bureau.approval()).statusCode())
                .isEqualTo(200);
        Bureau.refused(Bureau.decide(reviewer, second, Bureau.approval()), 409, "torii_held");
        assertThat(Bureau.decide(other, second, Bureau.approval()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_case_that_somebody_has_is_nobody_elses_until_it_is_let_go() {
        var filed = Bureau.file(counter, bureau.active(1), "register_again", "broken");
        var place = "applications/" + filed.get("id").asText();
        assertThat(reviewer.post(place + "/hold", Map.of()).statusCode()).isEqualTo(200);
        Bureau.refused(other.post(place + "/hold", Map.of()), 409, "torii_held");
        Bureau.refused(Bureau.decide(other, filed, Bureau.approval()), 409, "torii_held");
        assertThat(other.delete(place + "/hold").statusCode())
                .as("changes nothing")
                .isEqualTo(204);
        Bureau.refused(other.post(place + "/hold", Map.of()), 409, "torii_held");
        assertThat(reviewer.delete(place + "/hold").statusCode()).isEqualTo(204);
        assertThat(other.post(place + "/hold", Map.of()).statusCode()).isEqualTo(200);
        assertThat(other.post(place + "/decision", Bureau.approval()).statusCode())
                .isEqualTo(200);
    }

    private static String taken(Clerk clerk) {
        var answer = clerk.post("applications/next", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body()).get("id").asText();
    }
}
