package io.torii.tests.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.SignInRequest;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trusted browser that cannot be read is asked as any other, and stops no page (R19). */
@ExtendWith(OnKeycloak.class)
final class UnreadableIT {
    @ParameterizedTest
    @CsvSource({
        "SINCE, 9223372036854775807",
        "SINCE, -9223372036854775808",
        "ENDS, 9223372036854775807",
        "ENDS, 0",
        "PRINT, GARBAGE",
        "BROWSER, ' '"
    })
    void one_that_cannot_be_read_is_asked_and_another_is_trusted(String column, String garbage, World world) {
        var realm = Trusting.realm(world);
        var mari = Trusting.one(world, realm);
        mari.trust();
        world.harness(realm.name()).write(mari.user(), "TORII_TRUSTED", column, garbage);

        var again = mari.again("portal");
        var manage = mari.visitor().open(SignInRequest.of("portal").with("kc_action", "torii-security-info"));
        // What the browser is called is shown and nothing else: this one was let in, and has typed its password.
        var trusted = column.equals("BROWSER");
        var asked =
                trusted ? manage : mari.visitor().password(manage, mari.user().username(), "demo");
        var shown = mari.visitor()
                .submit(asked, "torii-otp-form", Map.of("otp", mari.app().next(), "torii-act", "verify"));
        var listed =
                Clerk.of(world, realm, "torii-view").get("users/" + mari.user().id() + "/trusted-devices");

        assertThat(again.signedIn()).isEqualTo(trusted);
        assertThat(again.status()).isIn(0, 200);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(listed.statusCode()).isEqualTo(200);
    }
}
