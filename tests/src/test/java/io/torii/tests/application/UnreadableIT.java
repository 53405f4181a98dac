package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that cannot be read is decided by nobody, keeps its place (R94), and is in nobody's way. */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    private static Bureau bureau;
    private static Clerk reviewer;

    @BeforeAll
    static void open(World world) {
        bureau = Bureau.open(world, Map.of("torii.application.per-network", "100"));
        reviewer = bureau.staff("torii-reviewer");
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, GARBAGE, 404",
        "FORM, GARBAGE, 404",
        "FORM, COUNTER, 404",
        "CAUSE, GARBAGE, 404",
        "FILED_AT, 9223372036854775807, 404",
        "SINCE, -9223372036854775808, 404",
        "EXEMPT_UNTIL, 9223372036854775807, 404",
        "PHASE, GARBAGE, 409",
        "PENDING, GARBAGE, 200"
    })
    void one_that_cannot_be_read_stops_no_other(String column, String garbage, int decided) {
        var user = bureau.active(1);
        var filed = bureau.drive().again(user, "BROKEN");
        var harness = bureau.world().harness(bureau.realm().name());
        harness.write(user, "TORII_APPLICATION", column, garbage);
        harness.write(user, "TORII_APPLICATION", "DUE_AT", "0");

        bureau.drive().sweep();

        assertThat(bureau.drive().again(user, "BROKEN").get("refusal").asText()).isEqualTo("ALREADY_OPEN");
        assertThat(bureau.account(user).types()).containsExactly("torii-phone");
        assertThat(Bureau.decide(reviewer, filed, Bureau.approval()).statusCode())
                .isEqualTo(decided);
        assertThat(reviewer.get("applications").statusCode()).isEqualTo(200);
        assertThat(Bureau.decide(reviewer, bureau.drive().again(bureau.active(1), "BROKEN"), Bureau.approval())
                        .statusCode())
                .isEqualTo(200);
    }
}
