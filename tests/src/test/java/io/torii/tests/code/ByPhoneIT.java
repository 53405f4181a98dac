package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R21: a sign-in by phone from an account that has something stronger is told by mail. */
@ExtendWith(OnKeycloak.class)
final class ByPhoneIT {
    private World world;
    private TestRealm realm;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @Test
    void whoever_has_something_stronger_is_mailed_the_masked_number_and_can_report_it_without_signing_in() {
        var user = realm.user(1);
        new Registered(world.admin(), user).key("webauthn-passwordless", "Laptop");
        try (var mailbox = Mailbox.of(realm)) {
            signInByText(user);

            var mail = mailbox.await(user, 1).get(0);
            assertThat(mail.subject()).isEqualTo("Your account was confirmed by phone");
            assertThat(mail.words())
                    .contains(TestRealm.masked(user.number()), "When: ")
                    .doesNotContain(user.number());
            var asked = world.visitor(realm.name()).get(mail.stop());
            var form = asked.document().selectFirst("form");
            world.visitor(realm.name())
                    .post(
                            form.absUrl("action"),
                            Map.of("t", form.selectFirst("input[name=t]").val()));
            assertThat(mailbox.await(user, 2).get(1).subject())
                    .isEqualTo("A sign-in to your account was reported as not yours");
        }
    }

    @Test
    void nobody_is_told_of_the_phone_who_has_nothing_stronger_or_did_not_use_it() {
        var phoneOnly = realm.user(1);
        var codes = realm.user(1);
        new Registered(world.admin(), codes).codes();
        var last = realm.user(1);
        new Registered(world.admin(), last).app("Tablet");
        try (var mailbox = Mailbox.of(realm)) {
            signInByText(phoneOnly);
            signInByText(codes);

            signInByText(last);

            mailbox.await(last, 1);
            assertThat(mailbox.mails()).extracting(Mailbox.Mail::to).containsExactly(last.email());
        }
    }

    private void signInByText(TestUser user) {
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }
}
