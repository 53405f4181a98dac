package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who holds torii-policy is told of exemptions (R100). */
@ExtendWith(OnKeycloak.class)
final class ExemptionIT {
    private TestRealm realm;
    private World world;
    private Mailbox mailbox;
    private TestUser holder;
    private String group;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        var rows = "group:/visitors | until=" + LocalDate.now(ZoneOffset.UTC).plusDays(99)
                + " | owner=IT desk\nrole:glass | break-glass | owner=head of IT";
        realm = TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.calendar.exempt", rows));
        mailbox = Mailbox.of(realm);
        world.admin().create("/" + realm.name() + "/roles", Map.of("name", "glass"));
        group = world.admin().create("/" + realm.name() + "/groups", Map.of("name", "visitors"));
        holder = realm.user(0);
        new Account(world.admin(), holder).hold("torii-policy");
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void of_who_is_put_into_an_exempt_group_and_of_nobody_else() {
        var other = world.admin().create("/" + realm.name() + "/groups", Map.of("name", "others"));
        var user = realm.user(0);
        join(realm.user(0), other);
        join(user, group);
        join(user, other);
        var guest = realm.user(0);
        join(guest, group);

        assertThat(mailbox.await(holder, 2))
                .extracting(Mailbox.Mail::words)
                .anySatisfy(words -> assertThat(words).contains(user.username(), "group:/visitors"))
                .anySatisfy(words -> assertThat(words).contains(guest.username()))
                .hasSize(2);
    }

    @Test
    void of_who_is_given_an_exempt_role_and_of_each_sign_in_of_a_break_glass_account() {
        var user = realm.user(0);
        new Account(world.admin(), user).hold("glass");
        assertThat(mailbox.await(holder, 1).get(0).words()).contains(user.username(), "role:glass");

        assertThat(world.visitor(realm.name()).signIn("portal", realm.user(0)).signedIn())
                .isTrue();
        assertThat(world.visitor(realm.name()).signIn("portal", user).signedIn())
                .isTrue();

        assertThat(mailbox.await(holder, 2))
                .extracting(Mailbox.Mail::words)
                .anySatisfy(words -> assertThat(words).contains(user.username(), "portal"))
                .hasSize(2);
    }

    private void join(TestUser user, String into) {
        realm.admin().put("/" + realm.name() + "/users/" + user.id() + "/groups/" + into, Map.of());
    }
}
