package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.PassHarness;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What devices were told of and cannot be read is told to nobody, and is in no other's way (R22). */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    @ParameterizedTest
    @CsvSource({"KIND, GARBAGE", "MARKED_AT, 9223372036854775807", "MARKED_AT, -1", "UNTIL_AT, 9223372036854775807"})
    void a_notice_that_cannot_be_read_is_shown_to_no_device(String column, String garbage, World world) {
        var owner = Owner.in(world);
        var realm = owner.user().realm();
        world.harness(realm).enroll(owner.user().id(), "ACTIVE");
        var phone = owner.phone();
        new PassHarness(world.server().url(), realm).pass(owner.user(), "BOTH", Map.of("once", "true"));
        assertThat(phone.requests().ok().json().get("notices")).hasSize(1);
        world.harness(realm).write(owner.user(), "TORII_TOLD", column, garbage);

        var answer = phone.requests();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("notices")).hasSize(column.equals("UNTIL_AT") ? 1 : 0);
    }
}
