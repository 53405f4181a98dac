package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Another method is added by who has shown the ones there are: Keycloak's own step-up, by the level's marker. It begins
 * anew with the password.
 */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class StepUpIT {
    private static final SignInRequest ADD_PHONE = SignInRequest.of("portal").with("kc_action", "torii-phone-register");

    private World world;
    private TestUser user;
    private Visitor visitor;
    private Outbox outbox;

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = TestRealm.demo(world.admin()).user(0);
        visitor = world.visitor("torii");
        outbox = world.outbox("torii");
    }

    @Test
    void who_has_no_phone_is_asked_for_no_code_before_the_first_one() {
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();

        assertThat(registers(again(visitor))).isTrue();
    }

    @Test
    void a_session_by_password_alone_is_asked_for_the_factor_before_another_phone() {
        var behind = world.visitor("torii");
        assertThat(behind.signIn("portal", user).signedIn()).isTrue();
        var number = register();

        world.harness("torii").clock(Duration.ofSeconds(60));
        var asked = again(behind);
        assertThat(registers(asked)).isFalse();
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();

        var proven = behind.type(asked, outbox.codesTo(number, 2).get(0));
        assertThat(registers(proven)).as(proven.document().text()).isTrue();
    }

    @Test
    void the_session_that_registered_the_first_phone_is_asked_for_it_too() {
        var number = register();

        world.harness("torii").clock(Duration.ofSeconds(60));
        var asked = again(visitor);

        assertThat(registers(asked)).isFalse();
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        var proven = visitor.type(asked, outbox.codesTo(number, 2).get(0));
        assertThat(registers(proven)).as(proven.document().text()).isTrue();
    }

    /** R9: a factor that was given to sign in elsewhere never serves to change methods. */
    @Test
    void a_session_that_has_shown_the_factor_to_sign_in_is_asked_again_to_manage() {
        var owner = TestRealm.demo(world.admin()).user(1);
        var asked = visitor.signIn("portal", owner);
        assertThat(visitor.type(asked, outbox.codeTo(owner.number())).signedIn())
                .isTrue();

        world.harness("torii").clock(Duration.ofSeconds(60));
        var managing = again(visitor);
        assertThat(registers(managing)).isFalse();
        assertThat(registers(
                        visitor.type(managing, outbox.codesTo(owner.number(), 2).get(0))))
                .isTrue();
    }

    /** Asks for the action in a session that is there: the gate asks for the factor, nothing for the password. */
    private static Page again(Visitor someone) {
        return someone.open(ADD_PHONE);
    }

    private String register() {
        var number = TestRealm.newNumber();
        var page = visitor.password(visitor.open(ADD_PHONE), user.username(), TestUser.PASSWORD);
        var proving = visitor.submit(
                page, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
        assertThat(visitor.type(proving, outbox.codeTo(number)).signedIn()).isTrue();
        return number;
    }

    private static boolean registers(Page page) {
        return page.document().getElementById("torii-phone-form") != null;
    }
}
