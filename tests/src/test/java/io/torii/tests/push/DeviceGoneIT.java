package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R17: a request that waits for a phone which is taken away meanwhile lets nobody in. */
@ExtendWith(OnKeycloak.class)
final class DeviceGoneIT {
    private static TestRealm realm;

    private Owner owner;
    private Handset phone;
    private NumberPage asked;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    /** With a phone that is asked, and an app. */
    @BeforeEach
    void asked(World world) {
        owner = Owner.in(world, realm, 0);
        phone = owner.phone();
        new Registered(world.admin(), owner.user()).app("Tablet");
        var visitor = world.visitor(realm.name());
        asked = new NumberPage(visitor, visitor.signIn("portal", owner.user()));
    }

    @Test
    void one_that_is_deleted_while_it_is_asked_answers_nothing() {
        var request = Owner.id(phone.await());

        owner.account().delete(owner.account().credential("torii-push"));

        assertThat(phone.type(request, asked.number()).refusal()).isEqualTo("401 device_unknown");
        asksForTheApp(asked.goOn());
    }

    @Test
    void one_that_is_deleted_once_it_has_answered_lets_nobody_in() {
        phone.type(Owner.id(phone.await()), asked.number()).ok();

        owner.account().delete(owner.account().credential("torii-push"));

        asksForTheApp(asked.goOn());
    }

    @Test
    void one_that_ends_itself_while_it_is_asked_answers_nothing() {
        var request = Owner.id(phone.await());

        var removal = phone.signed("POST", "/device/removal", Map.of("code", false));
        assertThat(removal.send().status()).isEqualTo(204);

        assertThat(phone.type(request, asked.number()).refusal()).isEqualTo("401 device_unknown");
        asksForTheApp(asked.goOn());
    }

    private static void asksForTheApp(Page page) {
        assertThat(page.signedIn()).isFalse();
        assertThat(page.document().getElementById("torii-otp-form"))
                .as(page.document().text())
                .isNotNull();
    }
}
