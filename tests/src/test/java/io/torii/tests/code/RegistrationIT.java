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

/** A number counts from the moment a code texted to it was typed back. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class RegistrationIT {
    private static final SignInRequest ADD_PHONE = SignInRequest.of("portal").with("kc_action", "torii-phone-register");

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Visitor visitor;
    private Outbox outbox;

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
        user = realm.user(0);
        visitor = world.visitor(realm.name());
        outbox = world.outbox(realm.name());
    }

    @Test
    void a_proven_number_is_asked_at_the_next_change_and_not_yet_at_a_service() {
        var number = TestRealm.newNumber();
        var proving = begin(user.username(), TestUser.PASSWORD, number);
        assertThat(stored(user)).doesNotContain("torii-phone");

        var done = visitor.type(proving, outbox.codeTo(number));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(stored(user)).contains("torii-phone");
        assertThat(world.visitor(realm.name()).signIn("portal", user).signedIn())
                .isTrue();
        var other = world.visitor(realm.name());
        assertThat(other.password(other.open(ADD_PHONE), user.username(), TestUser.PASSWORD)
                        .asksForCode())
                .isTrue();
    }

    @Test
    void a_number_typed_as_at_home_is_understood() {
        var number = TestRealm.newNumber();

        begin(user.username(), TestUser.PASSWORD, "0" + number.substring(3));

        assertThat(outbox.codeTo(number)).hasSize(6);
    }

    @Test
    void after_six_wrong_codes_the_right_one_does_not_register() {
        var number = TestRealm.newNumber();
        var page = begin(user.username(), TestUser.PASSWORD, number);
        var code = outbox.codeTo(number);

        for (var i = 0; i < 6; i++) {
            page = visitor.post(action(page), Map.of("code", GuessingIT.wrong(code, i), "torii-act", "verify"));
        }
        visitor.post(action(page), Map.of("code", code, "torii-act", "verify"));

        assertThat(stored(user)).doesNotContain("torii-phone");
    }

    @Test
    void an_unproven_number_registers_nothing_when_the_sign_in_is_left() {
        var number = TestRealm.newNumber();
        begin(user.username(), TestUser.PASSWORD, number);
        outbox.codeTo(number);

        assertThat(world.visitor(realm.name()).signIn("portal", user).signedIn())
                .isTrue();
        assertThat(stored(user)).doesNotContain("torii-phone");
    }

    @Test
    void what_is_no_number_and_what_cannot_get_texts_is_refused_with_the_reason() {
        var page = visitor.password(visitor.open(ADD_PHONE), user.username(), TestUser.PASSWORD);

        var malformed = send(page, "12");
        assertThat(malformed.problem()).contains("not a phone number");

        var landline = send(malformed, "+81355551234");
        assertThat(landline.problem()).contains("cannot receive texts");
    }

    @Test
    void a_directory_user_who_is_not_imported_registers_and_is_asked() {
        // A directory does not say since when it has an account, so only the calendar opens its window (R4).
        realm = TestRealm.fresh(world.admin(), Map.of("torii.calendar.rows", "everybody | mandatory=2099-01-01"));
        visitor = world.visitor(realm.name());
        outbox = world.outbox(realm.name());
        world.admin()
                .create(
                        "/" + realm.name() + "/components",
                        Map.of(
                                "name", "directory",
                                "providerId", "torii-test-directory",
                                "providerType", "org.keycloak.storage.UserStorageProvider"));
        var number = TestRealm.newNumber();

        var proving = begin("ext-someone", "directory", number);
        var done = visitor.type(proving, outbox.codeTo(number));
        assertThat(done.signedIn()).as(done.document().text()).isTrue();

        var later = world.visitor(realm.name());
        world.harness(realm.name()).clock(Duration.ofSeconds(60));
        var asked = later.password(later.open(ADD_PHONE), "ext-someone", "directory");
        assertThat(asked.asksForCode()).isTrue();
        var in = later.type(asked, outbox.codesTo(number, 2).get(0));
        assertThat(in.document().getElementById("torii-phone")).isNotNull();
    }

    private Page begin(String username, String password, String number) {
        return send(visitor.password(visitor.open(ADD_PHONE), username, password), number);
    }

    private Page send(Page page, String number) {
        return visitor.submit(
                page, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
    }

    private String stored(TestUser someone) {
        return world.admin()
                .get("/" + realm.name() + "/users/" + someone.id() + "/credentials")
                .toString();
    }

    private static String action(Page page) {
        return page.document().select("form").attr("abs:action");
    }
}
