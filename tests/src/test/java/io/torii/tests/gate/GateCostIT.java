package io.torii.tests.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the gate adds to a sign-in that it asks nothing of: one query by the primary key, and no write. */
@ExtendWith(OnKeycloak.class)
final class GateCostIT {
    private static TestRealm realm;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @Test
    void a_sign_in_by_password_reads_one_row_and_writes_none(World world) {
        var user = realm.user(0);
        var visitor = world.visitor(realm.name());
        var login = visitor.open("portal");
        world.harness(realm.name()).countQueries();

        var in = visitor.password(login, user.username(), TestUser.PASSWORD);
        var tokens = world.tokens(realm.name()).of("portal", in);

        assertThat(tokens.has("access_token")).isTrue();
        assertThat(ran(world)).singleElement().satisfies(GateCostIT::findsOneAccount);
    }

    @Test
    void who_was_judged_before_is_judged_by_what_is_cached_until_it_changes(World world) {
        var user = realm.user(0);
        var visitor = world.visitor(realm.name());
        visitor.password(visitor.open("portal"), user.username(), TestUser.PASSWORD);
        // A first sign-in may change the user, as by hashing the password anew, and then nothing is cached yet.
        assertThat(visitor.open("portal").signedIn()).isTrue();
        world.harness(realm.name()).countQueries();

        assertThat(visitor.open("portal").signedIn()).isTrue();
        assertThat(ran(world)).isEmpty();

        world.harness(realm.name()).enroll(user.id(), "ACTIVE");
        assertThat(visitor.open("portal").signedIn())
                .as("a change is seen at once")
                .isFalse();
    }

    private static void findsOneAccount(String query) {
        assertThat(query)
                .startsWith("1 × select")
                .contains("from EnrollmentRow e where e.realm = :realm and e.user = :user");
    }

    /** Every query on tables of ours that ran, with how often. */
    private static List<String> ran(World world) {
        List<String> ran = new ArrayList<>();
        world.harness(realm.name())
                .queries()
                .properties()
                .forEach(query -> ran.add(query.getValue().asLong() + " × " + query.getKey()));
        return ran;
    }
}
