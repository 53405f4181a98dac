package io.torii.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R23, R32, R60: what realm and client say about methods decides which is asked first and which is greyed. */
@ExtendWith(OnKeycloak.class)
final class OfferedIT {
    @Test
    void what_is_too_weak_for_the_client_is_greyed_with_the_reason_and_not_accepted(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of()).says("portal", "torii.mfa.strength", "no-phone");
        var user = realm.user(1);
        new Registered(world.admin(), user).app("App");
        var visitor = world.visitor(realm.name());
        var ways = new Ways(visitor);

        var asked = visitor.signIn("portal", user);
        var list = ways.list(asked);

        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();
        var phone = list.document().select("button[value^=PHONE]");
        assertThat(phone.hasAttr("disabled")).isTrue();
        assertThat(list.text("torii-methods")).contains("asks for a stronger method");
        assertThat(list.document()
                        .getElementById(phone.attr("aria-describedby"))
                        .text())
                .contains("stronger");
        var refused = ways.choose(list, phone.attr("value"));
        assertThat(refused.text("torii-methods-problem")).isNotEmpty();
        assertThat(world.outbox(realm.name()).to(user.number())).isEmpty();
    }

    @Test
    void only_methods_that_are_too_weak_lead_to_the_guard(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of()).says("portal", "torii.mfa.strength", "phishing-resistant");
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());

        var guard = visitor.signIn("portal", user);

        assertThat(guard.document().getElementById("torii-guard")).isNotNull();
        assertThat(world.outbox(realm.name()).to(user.number())).isEmpty();
    }

    @Test
    void a_client_that_cannot_do_webauthn_is_asked_the_next_and_told_why(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of()).says("portal", "torii.mfa.cannot", "webauthn");
        var user = realm.user(0);
        var methods = new Registered(world.admin(), user);
        methods.key("webauthn-passwordless", "Laptop");
        methods.app("App");
        var visitor = world.visitor(realm.name());

        var asked = visitor.signIn("portal", user);

        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();
        assertThat(asked.document().text())
                .contains("This application cannot use the method that is usually asked first");
        var list = new Ways(visitor).list(asked);
        assertThat(list.document().select("button[value^=PASSKEY]").hasAttr("disabled"))
                .isTrue();
    }

    @Test
    void keys_and_passkeys_are_one_list_and_a_key_is_an_alternative(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(0);
        var methods = new Registered(world.admin(), user);
        methods.key("webauthn", "Blue key");
        methods.app("App");
        methods.key("webauthn-passwordless", "Laptop");
        var visitor = world.visitor(realm.name());

        var asked = visitor.signIn("portal", user);

        assertThat(asked.document().getElementById("torii-otp-form")).isNotNull();
        var list = new Ways(visitor).list(asked);
        assertThat(list.text("torii-methods-keys")).contains("Blue key", "Laptop");
        assertThat(list.text("torii-methods-keys-title")).isEqualTo("Passkeys and security keys");
    }

    @Test
    void strongest_first_asks_the_key_before_the_app_and_what_is_off_is_not_offered(World world) {
        var realm = TestRealm.fresh(
                world.admin(),
                Map.of(
                        "torii.method.order",
                        "strongest-first",
                        "torii.method.security-key",
                        "first",
                        "torii.method.phone",
                        "off"));
        var user = realm.user(1);
        var methods = new Registered(world.admin(), user);
        methods.app("App");
        methods.key("webauthn", "Blue key");
        var visitor = world.visitor(realm.name());

        var asked = visitor.signIn("portal", user);

        assertThat(asked.text("torii-key-list")).contains("Blue key");
        assertThat(Ways.lines(new Ways(visitor).list(asked)))
                .noneMatch(line -> line.startsWith("PHONE"))
                .hasSize(2);
        assertThat(world.outbox(realm.name()).to(user.number())).isEmpty();
    }

    @Test
    void a_key_that_was_not_at_hand_or_an_answer_that_no_key_made_counts_for_nothing(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(0);
        new Registered(world.admin(), user).key("webauthn", "Blue key");
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);

        var ended = visitor.submit(asked, "webauth", Map.of("error", "NotAllowedError"));
        var forged = visitor.submit(
                ended,
                "webauth",
                Map.of(
                        "credentialId", "%%%",
                        "clientDataJSON", "e30",
                        "authenticatorData", "AAAA",
                        "signature", "AAAA"));

        assertThat(ended.text("torii-key-problem")).contains("It did not work");
        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.text("torii-key-problem")).contains("not accepted");
        assertThat(world.admin()
                        .get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id())
                        .get("numFailures")
                        .asInt())
                .isZero();
    }
}
