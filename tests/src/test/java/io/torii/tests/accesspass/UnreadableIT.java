package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored and cannot be read lets nobody in, ends nothing, and breaks no page (R8, R37). */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    private static Desk desk;

    @BeforeAll
    static void realm(World world) {
        desk = Desk.fresh(world);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credentialData | garbage",
                "credentialData | {}",
                "credentialData | null",
                "credentialData | {\"version\":1,\"id\":\"x\",\"scope\":\"ALL\"}",
                "secretData | [1,2]",
                "secretData | {\"digest\":\"?\"}"
            })
    void a_pass_that_cannot_be_read_is_none_and_the_next_takes_its_place(String part, String garbage) {
        var user = desk.active(1);
        var pass = desk.passes().pass(user, "BOTH");
        desk.world()
                .harness(desk.realm().name())
                .writeCredential(user.id(), "torii-access-pass", Map.of(part, garbage));

        var refused = desk.type(desk.visitor(), user, pass);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.document().getElementById("kc-form-login"))
                .as(refused.document().text())
                .isNotNull();
        var page = desk.visitor().signIn("portal", user);
        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
        var next = desk.passes().pass(user, "BOTH");
        assertThat(registers(desk.type(desk.visitor(), user, next))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{}", "null", "{\"earlier\":7}"})
    void a_visit_that_cannot_be_read_ends_no_method(String garbage) {
        var user = desk.active(1);
        var visitor = desk.visitor();
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));
        assertThat(desk.account(user).types()).contains("torii-pass-visit");
        desk.world()
                .harness(desk.realm().name())
                .writeCredential(user.id(), "torii-pass-visit", Map.of("credentialData", garbage));

        assertThat(registers(visitor.reload(page))).isTrue();
        assertThat(desk.visitor().signIn("portal", user).asksForCode()).isTrue();
        assertThat(desk.account(user).types()).contains("torii-phone");
    }
}
