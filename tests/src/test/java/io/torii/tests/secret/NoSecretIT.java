package io.torii.tests.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.web.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes, numbers and the vendors' secrets stand in no log (ours and the relocated libraries' at ALL), event or table. */
@ExtendWith(OnKeycloak.class)
final class NoSecretIT {
    @Test
    void nothing_secret_is_written_down(World world) throws IOException {
        var secrets = new ArrayList<String>();
        var realms = new ArrayList<TestRealm>();
        for (var provider : List.of("twilio", "vonage")) {
            var realm = TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", provider));
            var user = realm.user(1);
            secrets.addAll(List.of(
                    codeOf(world, user, provider), user.number(), user.number().substring(1)));
            realms.add(realm);
        }
        refused(world, secrets);
        secrets.add(world.twilio().account().token());
        secrets.add(world.vonage().account().signatureSecret());

        var log = Files.readString(world.server().log());
        var ledger = world.harness("torii").table("TORII_DELIVERY").toString();

        assertThat(ledger).as("there is something to look at").contains("twilio", "vonage");
        for (var secret : secrets) {
            assertThat(log.contains(secret)).as("in the log: " + secret).isFalse();
            assertThat(ledger).doesNotContain(secret);
            realms.forEach(realm -> assertThat(realm.events()).contains("LOGIN").doesNotContain(secret));
        }
    }

    private static String codeOf(World world, TestUser user, String provider) {
        var visitor = world.visitor(user.realm());
        var asked = visitor.signIn("portal", user);
        var text = provider.equals("twilio")
                ? world.twilio().awaitMessageTo(user.number())
                : world.vonage().awaitMessageTo(user.number());
        var code = Outbox.code(text.body());
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
        return code;
    }

    /** A vendor's refusal is what an SDK likes to write into exceptions and logs. */
    private static void refused(World world, List<String> secrets) {
        world.twilio().behave(Behaviour.refuse("21211"));
        try {
            var realm = TestRealm.fresh(world.admin(), Map.of("torii.delivery.providers", "twilio,vonage"));
            var user = realm.user(1);
            world.visitor(realm.name()).signIn("portal", user);
            secrets.add(user.number());
            secrets.add(user.number().substring(1));
        } finally {
            world.twilio().behave(Behaviour.ok());
        }
    }
}
