package io.torii.tests.monitoring;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.PushHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.CallView;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Telephone;
import io.torii.tests.web.Ways;
import io.torii.tests.webpush.UserAgent;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An hour at an institution, in some seconds: what is counted happens once at least. */
record Bustle(World world, TestRealm realm) {
    private static final Map<String, String> SETTINGS = Map.of(
            "torii.delivery.number.accounts", "1",
            "torii.delivery.address.alert", "10",
            "torii.delivery.sign-in.per-ten-minutes", "20",
            "torii.delivery.sign-in.realm-percent", "1",
            "torii.delivery.sign-in.realm-at-least", "12");

    static Bustle in(World world) {
        var realm = TestRealm.fresh(world.admin(), SETTINGS)
                .withoutLockout()
                .setting(Map.of("torii.calendar.exempt", "role:glass | break-glass | owner=head of IT"));
        return new Bustle(world, realm);
    }

    void signIns() {
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var right = world.outbox(realm.name()).codeTo(user.number());
        visitor.type(visitor.type(asked, right.equals("000000") ? "111111" : "000000"), right);
        called(realm.user(1));
        var owner = realm.user(0);
        var phone = Handset.of(world.server().url(), owner, "Pixel");
        var hand = world.visitor(realm.name());
        var number = new NumberPage(hand, hand.signIn("portal", owner));
        phone.approve(number.number());
        number.goOn();
    }

    private void called(TestUser user) {
        var visitor = world.visitor(realm.name());
        var call = new CallView(visitor, new Ways(visitor).to(visitor.signIn("portal", user), "PHONE:CALL"));
        new Telephone(world.server().url(), realm.name(), user.number()).press("#");
        call.goOn();
    }

    void notification() throws Exception {
        var user = realm.user(0);
        var service = world.pushService().endpoint(UUID.randomUUID().toString(), 201);
        var push = new PushHarness(world.server().url(), realm.name());
        push.subscribe(user, new UserAgent().subscription(service));
        push.send(user);
    }

    /** Thirteen texts from here, where twelve are paid for; and nobody types a code. */
    void flood() {
        for (var text = 0; text < 13; text++) {
            world.visitor(realm.name()).signIn("portal", realm.user(1));
        }
    }

    /** The same number, on two accounts. */
    void passes() {
        var number = TestRealm.newNumber();
        for (var account = 0; account < 2; account++) {
            var user = active();
            var pass = new PassHarness(world.server().url(), realm.name()).pass(user, "BOTH");
            var visitor = world.visitor(realm.name());
            var visit = visitor.password(visitor.open("portal"), user.username(), pass);
            var form = visitor.submit(visit, "torii-register-PHONE", Map.of("torii-act", "register"));
            var typed = Map.of("torii-slot", "ALTERNATE", "torii-number", number, "torii-act", "send");
            var proving = visitor.submit(form, "torii-phone-form", typed);
            visitor.type(
                    proving,
                    world.outbox(realm.name()).codesTo(number, account + 1).get(0));
        }
    }

    void breakGlass() {
        world.admin().create("/" + realm.name() + "/roles", Map.of("name", "glass"));
        var user = realm.user(0);
        new Account(world.admin(), user).hold("glass");
        world.visitor(realm.name()).signIn("portal", user);
    }

    /** The right password three times, and then nothing. */
    void knocks() {
        var user = realm.user(0);
        Handset.of(world.server().url(), user, "Pixel");
        for (var knock = 0; knock < 3; knock++) {
            world.visitor(realm.name()).signIn("portal", user);
        }
        try {
            world.harness("torii").clock(Duration.ofMinutes(40));
            world.harness("torii").enrollment("sweep");
        } finally {
            world.harness("torii").clock(Duration.ZERO);
        }
    }

    void staff() {
        var clerk = Clerk.of(world, realm, "torii-helpdesk");
        clerk.post("users/" + active().id() + "/access-pass", Map.of("reason", "lost phone"));
        Clerk.of(world, realm, "torii-view").post("users/" + active().id() + "/access-pass", Map.of("reason", "mine"));
    }

    void recovery() {
        new ApplicationHarness(world.server().url(), realm.name()).again(active(), "REPLACED");
        var user = realm.user(1);
        var harness = world.harness(realm.name());
        harness.enroll(user.id(), "READY");
        harness.enrollment("apply/" + user.id());
        harness.reportPush(user.id(), "AAAAAAAAAAAAAAAAAAAAAA", "gone.tab");
    }

    private TestUser active() {
        var user = realm.user(0);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", Instant.EPOCH.plus(Duration.ofDays(18_000)));
        return user;
    }
}
