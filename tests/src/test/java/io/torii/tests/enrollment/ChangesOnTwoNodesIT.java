package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.Cluster;
import io.torii.tests.server.OnTwoNodes;
import io.torii.tests.web.AtOnce;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.OtherNode;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who change one account's methods at once, each on another node, are each answered, and none by an error of the server's. */
@ExtendWith(OnTwoNodes.class)
final class ChangesOnTwoNodesIT {
    private static final Duration MOMENT = Duration.ofMillis(700);

    private Cluster cluster;
    private URI here;
    private OtherNode there;

    @BeforeEach
    void nodes(Cluster cluster) {
        this.cluster = cluster;
        here = cluster.first().url();
        there = new OtherNode(cluster.second().url());
    }

    /** Keycloak numbers anew what is left, whoever takes one away and whoever puts one in its place. */
    @RepeatedTest(4)
    void a_number_is_changed_while_another_method_is_deleted() {
        var realm = realm(Map.of());
        var user = realm.user(2);
        new Registered(realm.admin(), user).app("Tablet");
        var account = new Account(realm.admin(), user);
        var first = account.credential("torii-phone");
        var second = second(account);
        var info = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var home = enter(info, user);
        var tab = new SecurityInfo(here, user, info.visitor().again().over(there));
        var going = act(tab, tab.open(), "method-delete", second);
        var change = proves(info, act(info, home, "method-change", first), "PHONE", TestRealm.newNumber());

        var pages = behindSomebody(user, () -> act(tab, going, "method-remove", second), change);

        assertThat(pages.get(1).status()).as(pages.get(1).document().text()).isEqualTo(200);
        assertThat(SecurityInfo.notice(pages.get(1))).isEqualTo("torii-info-number-done");
        assertThat(SecurityInfo.notice(pages.get(0))).startsWith("torii-info-deleted");
        assertThat(account.types()).containsExactly("torii-phone", "otp");
        assertThat(account.credentials().toString()).doesNotContain(first, second);
    }

    /** R40: where the number came from a list, its unproven one goes when it is proven. */
    @RepeatedTest(4)
    void a_listed_number_is_proven_while_another_method_is_deleted() {
        var realm = realm(Map.of());
        var user = realm.user(1);
        var registered = new Registered(realm.admin(), user);
        var listed = registered.unproven("ALTERNATE");
        registered.app("Tablet");
        var account = new Account(realm.admin(), user);
        var app = account.credential("otp");
        var info = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var home = enter(info, user);
        var tab = new SecurityInfo(here, user, info.visitor().again().over(there));
        var going = act(tab, tab.open(), "method-delete", app);
        var binding = proves(info, info.register(info.press(home, "add"), "PHONE"), "ALTERNATE", listed);

        var pages = behindSomebody(user, () -> act(tab, going, "method-remove", app), binding);

        assertThat(pages.get(1).status()).as(pages.get(1).document().text()).isEqualTo(200);
        assertThat(SecurityInfo.notice(pages.get(1))).isEqualTo("torii-enroll-registered-done");
        assertThat(SecurityInfo.notice(pages.get(0))).startsWith("torii-info-deleted");
        assertThat(account.types()).containsExactly("torii-phone", "torii-phone");
    }

    /** R56. */
    @RepeatedTest(4)
    void a_default_is_given_back_while_the_method_that_took_it_is_deleted() {
        var realm = realm(Map.of("torii.phone.nudge", "on"));
        var user = realm.user(1);
        var account = new Account(realm.admin(), user);
        var info = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var added = info.registerApp(info.press(enter(info, user), "add"));
        assertThat(SecurityInfo.notice(added)).as(added.document().text()).isEqualTo("torii-enroll-default-done");
        var app = account.credential("otp");
        var tab = new SecurityInfo(here, user, info.visitor().again().over(there));
        var going = act(tab, tab.open(), "method-delete", app);

        var pages = behindSomebody(
                user, () -> act(tab, going, "method-remove", app), () -> info.press(added, "undo-default"));

        assertThat(SecurityInfo.notice(pages.get(1)))
                .as(pages.get(1).document().text())
                .isEqualTo("torii-enroll-default-back-done");
        assertThat(SecurityInfo.notice(pages.get(0))).startsWith("torii-info-deleted");
        assertThat(account.types()).containsExactly("torii-phone");
    }

    /** R4: each has shown the password alone, and neither knew of the other's method. */
    @RepeatedTest(4)
    void of_the_first_methods_that_two_browsers_bind_at_once_one_stays() {
        var realm = realm(Map.of("torii.enrollment.first", "password"));
        var user = realm.user(0);
        var one = new SecurityInfo(here, user, Visitor.to(here, realm.name()));
        var other = new SecurityInfo(here, user, Visitor.to(here, realm.name()).over(there));
        var number =
                proves(one, one.register(one.press(one.signIn(), "next"), "PHONE"), "PHONE", TestRealm.newNumber());
        var app = other.register(other.press(other.signIn(), "next"), "APP");

        var pages = AtOnce.all(List.of(number, () -> other.proveApp(app)));

        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(page.status()).as(page.document().text()).isEqualTo(200));
        assertThat(new Account(realm.admin(), user).types()).hasSize(1);
        assertThat(pages)
                .as("one is told")
                .anySatisfy(page -> assertThat(page.document().text()).contains("at the same moment"));
    }

    /**
     * What a deletion and another change answer that both wait for somebody else who has the user's methods. The change comes
     * a moment later, so that mostly the methods are no longer what it has read when its turn has come.
     */
    private List<Page> behindSomebody(TestUser user, Callable<Page> deletion, Callable<Page> change) {
        var somebody = new Harness(here, user.realm());
        var before = CompletableFuture.runAsync(() -> somebody.haltWithMethods(user.id()));
        Eventually.get(somebody::isHalted, halted -> halted);
        var pages = AtOnce.all(List.of(deletion, () -> {
            new CountDownLatch(1).await(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            return change.call();
        }));
        before.join();
        return pages;
    }

    private Callable<Page> proves(SecurityInfo info, Page form, String slot, String number) {
        var sent = Map.of("torii-slot", slot, "torii-number", number, "torii-act", "send");
        var proving = info.visitor().submit(form, "torii-phone-form", sent);
        var code = Outbox.code(cluster.twilio().awaitMessageTo(number).body());
        return () -> info.visitor().type(proving, code);
    }

    private TestRealm realm(Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("torii.delivery.providers", "twilio");
        return TestRealm.fresh(new Admin(here), settings).behind(here);
    }

    private Page enter(SecurityInfo info, TestUser user) {
        var asked = info.signIn();
        var text = cluster.twilio().awaitMessageTo(user.number()).body();
        return info.visitor().type(asked, Outbox.code(text));
    }

    private static Page act(SecurityInfo info, Page page, String act, String credential) {
        return info.press(page, act, Map.of("torii-credential", credential));
    }

    private static String second(Account account) {
        return StreamSupport.stream(account.credentials().spliterator(), false)
                .filter(each -> each.get("type").asText().equals("torii-phone"))
                .map(each -> each.get("id").asText())
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
