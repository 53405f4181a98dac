package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Counter.ORDER;
import static io.torii.tests.accesspass.Counter.json;
import static io.torii.tests.accesspass.Counter.place;
import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.AtOnce;
import io.torii.tests.web.Page;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8: several who change one account's passes and methods at the same moment are each answered, and none by an error of the server's. */
@ExtendWith(OnKeycloak.class)
final class AtOnceIT {
    private static final int ROUNDS = 4;
    private static final int HANDS = 4;

    private static Desk desk;
    private static Clerk clerk;

    @BeforeAll
    static void office(World world) {
        desk = Desk.fresh(world);
        desk.realm().setting(Map.of("torii.staff.passes.hour", "100"));
        clerk = Clerk.of(world, desk.realm(), "torii-helpdesk");
    }

    @Test
    void of_passes_that_are_issued_at_once_one_is_there() {
        var user = desk.active(1);
        for (var round = 0; round < ROUNDS; round++) {
            var made = AtOnce.all(Collections.nCopies(HANDS, order(user))).stream()
                    .map(Counter::json)
                    .toList();

            assertThat(desk.account(user).types()).containsExactly("torii-phone", "torii-access-pass");
            assertThat(made)
                    .extracting(pass -> pass.get("id"))
                    .contains(json(clerk.get(place(user))).get("id"));
        }
    }

    /** The app stands behind the pass, so that Keycloak moves it when the pass goes. */
    @Test
    void a_pass_is_issued_while_a_method_is_removed() {
        for (var round = 0; round < ROUNDS; round++) {
            var user = desk.active(1);
            json(clerk.post(place(user), ORDER));
            desk.account(user).app();
            var credential = desk.account(user).credential("otp");
            Callable<HttpResponse<String>> removal =
                    () -> clerk.post("users/" + user.id() + "/methods/" + credential + "/removal", ORDER);

            var answers = AtOnce.all(List.of(order(user), removal, order(user)));

            assertThat(answers).extracting(HttpResponse::statusCode).doesNotContain(500);
            assertThat(desk.account(user).types()).containsOnlyOnce("torii-access-pass");
        }
    }

    @Test
    void one_for_several_uses_is_taken_from_several_browsers_at_once() {
        for (var round = 0; round < ROUNDS; round++) {
            var user = desk.active(0);
            var pass = desk.passes().pass(user, "BOTH", Map.of("once", "false"));

            var pages = AtOnce.all(Stream.generate(desk::visitor)
                    .limit(HANDS)
                    .map(visitor -> (Callable<Page>) () -> desk.type(visitor, user, pass))
                    .toList());

            assertThat(pages).allSatisfy(page -> assertThat(registers(page))
                    .as(page.document().text())
                    .isTrue());
        }
    }

    private static Callable<HttpResponse<String>> order(TestUser user) {
        return () -> clerk.post(place(user), ORDER);
    }
}
