package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R31: at the ceiling guessable methods rest, and the user is told. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class CeilingIT {
    private static final int CEILING = 10;
    private static final Map<String, String> SETTINGS =
            Map.of("torii.guess.ceiling", "" + CEILING, "torii.code.tries.method", "50");

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Outbox outbox;
    private Mailbox mailbox;
    private Duration later = Duration.ZERO;

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), SETTINGS).withoutLockout();
        user = realm.user(1);
        new Account(world.admin(), user).speak("ja");
        outbox = world.outbox(realm.name());
        mailbox = Mailbox.of(realm);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void ten_wrong_codes_in_a_row_end_codes_also_right_ones_and_are_told_once() {
        var visitor = world.visitor(user.realm());
        var page = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());
        for (var i = 0; i < 5; i++) {
            page = visitor.type(page, GuessingIT.wrong(code, i));
        }
        for (var wrong = 5; wrong < CEILING; wrong++) {
            assertThat(mailbox.mails()).as("after " + wrong).isEmpty();
            wait(wrong);
            visitor = world.visitor(user.realm());
            page = visitor.signIn("portal", user);
            code = outbox.codesTo(user.number(), wrong - 3).get(0);
            page = visitor.type(page, GuessingIT.wrong(code, wrong));
        }

        var refused = visitor.type(page, code);

        assertRests(refused);
        assertToldOnce();
        assertRestsForGood(visitor, code);
        staffEndsIt();
    }

    private void assertRestsForGood(Visitor visitor, String code) {
        later = later.plus(Duration.ofHours(3));
        world.harness("torii").clock(later);
        var texts = outbox.to(user.number()).size();

        var another = world.visitor(user.realm()).signIn("portal", user);

        assertRests(another);
        assertThat(outbox.to(user.number()))
                .as("nothing is sent that could not be typed")
                .hasSize(texts);
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(visitor.signIn("portal", user).html()).doesNotContain(code);
    }

    private void assertToldOnce() {
        var mail = mailbox.await(user, 1).get(0);
        assertThat(mail.to()).isEqualTo(user.email());
        assertThat(mail.subject()).isEqualTo("アカウントでコードを使えなくしました");
        assertThat(mail.words()).contains(user.username() + " 様", "セキュリティキーまたはパスキー");
    }

    /** Ending the wait gives no new tries (R98); a pass that staff hand out does, once it is accepted (R31). */
    private void staffEndsIt() {
        var unlocked = Clerk.of(world, realm, "torii-helpdesk").delete("users/" + user.id() + "/guesses");
        assertThat(unlocked.statusCode()).as(unlocked.body()).isEqualTo(204);
        assertThat(mailbox.await(user, 2)).as("R98").anySatisfy(mail -> assertThat(mail.subject())
                .isEqualTo("アカウントでコードを再び試せるようになりました"));
        var visitor = world.visitor(user.realm());
        assertRests(visitor.signIn("portal", user));

        var pass = new PassHarness(world.server().url(), realm.name()).pass(user, "FACTOR");
        visitor.submit(visitor.signIn("portal", user), "torii-pass-form", Map.of("torii-pass", pass));
        var another = world.visitor(user.realm());
        var asked = another.signIn("portal", user);

        assertThat(another.type(asked, outbox.codesTo(user.number(), 7).get(0)).signedIn())
                .isTrue();
    }

    private static void assertRests(Page page) {
        assertThat(page.signedIn()).isFalse();
        assertThat(page.problem()).contains("このアカウントではコードを使えなくしました");
    }

    /** 1, 2, 4, 8 and 16 minutes after the fifth to the ninth. */
    private void wait(int wrong) {
        later = later.plus(Duration.ofMinutes(1L << (wrong - 5))).plusSeconds(1);
        world.harness("torii").clock(later);
    }
}
