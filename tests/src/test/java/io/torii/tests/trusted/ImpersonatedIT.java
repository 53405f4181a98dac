package io.torii.tests.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R19, R96: an administrator who acts as the user, at the browser that the user trusts. */
@ExtendWith(OnKeycloak.class)
final class ImpersonatedIT {
    @Test
    void the_browser_vouches_for_its_user_and_not_for_who_acts_as_them(World world) {
        var realm = Trusting.realm(world);
        var mari = Trusting.one(world, realm);
        world.harness(realm.name()).enroll(mari.user().id(), "ACTIVE", Instant.EPOCH);
        mari.trust();

        var page = mari.visitor().keep(world.admin().impersonate(mari.user())).open("portal");

        assertThat(page.signedIn()).as(page.document().text()).isFalse();
        assertThat(page.document().getElementById("torii-refused")).isNotNull();
        assertThat(realm.events()).contains("torii_impersonator_refused");
        mari.leave();
        assertThat(mari.again("portal").signedIn())
                .as("its user is let in as before")
                .isTrue();
    }

    /** What is let in without a factor anyway rests on nobody's browser: the end of the trust does not end it. */
    @Test
    void where_they_are_let_in_the_session_is_not_one_of_the_trusted_browser(World world) {
        var realm = Trusting.realm(world, Map.of("torii.gate.impersonation", "allowed"));
        var mari = Trusting.one(world, realm);
        world.harness(realm.name()).enroll(mari.user().id(), "ACTIVE", Instant.EPOCH);
        mari.trust();
        var desk = Clerk.of(world, realm, "torii-helpdesk", "torii-view");
        var place = "users/" + mari.user().id() + "/trusted-devices";
        var listed = desk.get(place).body();
        assertThat(Rest.parse(listed)).hasSize(1);

        var page = mari.visitor().keep(world.admin().impersonate(mari.user())).open("portal");
        var tokens = world.tokens(realm.name()).of("portal", page);

        assertThat(desk.get(place).body()).as("nothing was used, nothing added").isEqualTo(listed);
        var id = Rest.parse(listed).get(0).get("id").asText();
        assertThat(desk.delete(place + "/" + id).statusCode()).isEqualTo(204);
        assertThat(mari.refresh(tokens.get("refresh_token").asText()).statusCode())
                .isEqualTo(200);
    }
}
