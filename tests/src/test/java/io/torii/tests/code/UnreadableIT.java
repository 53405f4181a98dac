package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A method whose data cannot be read is a page that says so: no error, and no way in. */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "{}", "null", "{\"slot\":\"NOWHERE\"}", "[1,2]"})
    void garbage_in_a_credential_refuses_with_a_page(String garbage, World world) {
        var user = TestRealm.demo(world.admin()).user(1);
        world.harness("torii").writeCredential(user.id(), "torii-phone", Map.of("credentialData", garbage));

        var page = world.visitor("torii").signIn("portal", user);

        assertThat(page.signedIn()).isFalse();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("torii-guard")).contains("we require additional information");
    }

    @Test
    void settings_that_cannot_be_read_refuse_with_a_page(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.code.text.digits", "99"));
        var user = realm.user(1);

        var page = world.visitor(realm.name()).signIn("portal", user);

        assertThat(page.signedIn()).isFalse();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.problem()).contains("a setting is wrong");
    }
}
