package io.torii.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R50: which sign-ins are the trial of step 3. */
@ExtendWith(OnKeycloak.class)
final class TrialIT {
    /** A client of the kind that Security info is: it asks whoever has a method. */
    private static final String MANAGING = "vpn";

    private static TestRealm realm;

    private World world;
    private TestUser user;
    private Registered methods;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of("torii.enrollment.existing", "registering"))
                .says(MANAGING, "torii.mfa", "when-registered");
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(0);
        methods = new Registered(world.admin(), user);
    }

    @Test
    void a_new_session_with_a_method_that_was_there_before_counts() {
        var app = methods.app("App");
        var visitor = world.visitor(realm.name());

        var done = visitor.submit(visitor.signIn(MANAGING, user), "torii-otp-form", Map.of("otp", app.code()));

        assertThat(done.signedIn()).isTrue();
        assertThat(stage()).contains("READY");
    }

    @Test
    void a_recovery_code_does_not_count() {
        methods.app("App");
        var codes = methods.codes();
        var visitor = world.visitor(realm.name());
        var asked = new Ways(visitor).to(visitor.signIn(MANAGING, user), "RECOVERY_CODES");

        var done = visitor.submit(asked, "torii-recovery-form", Map.of("recoveryCodeInput", codes.get(0)));

        assertThat(done.signedIn()).isTrue();
        assertThat(stage()).doesNotContain("READY");
    }

    @Test
    void a_session_that_was_there_before_does_not_count() {
        var app = methods.app("App");
        var visitor = world.visitor(realm.name());
        var before = visitor.signIn("portal", user);
        assertThat(before.signedIn()).as("nothing asks yet").isTrue();

        Page done = visitor.submit(visitor.open(MANAGING), "torii-otp-form", Map.of("otp", app.code()));

        assertThat(done.signedIn()).isTrue();
        assertThat(stage()).doesNotContain("READY");
    }

    /** R9: a text that is asked for to manage says so. */
    @Test
    void a_text_to_manage_says_what_it_is_for_and_so_does_the_page() {
        var number = methods.phone("PHONE");
        var visitor = world.visitor(realm.name());

        var asked = visitor.signIn(MANAGING, user);
        var code = world.outbox(realm.name()).codeTo(number);

        assertThat(world.outbox(realm.name()).to(number))
                .singleElement()
                .asString()
                .contains("security settings");
        assertThat(asked.document().text()).contains("your security settings");
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
    }

    private String stage() {
        var rows = world.harness(realm.name()).table("TORII_ENROLLMENT");
        var mine = new StringBuilder();
        rows.forEach(row -> {
            if (row.asText().contains(user.id())) {
                mine.append(row.asText());
            }
        });
        return mine.toString();
    }
}
