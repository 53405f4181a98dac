package io.torii.tests.accesspass;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A realm with passes, and what its users do with them. */
record Desk(World world, TestRealm realm) {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    static Desk fresh(World world) {
        return new Desk(world, TestRealm.fresh(world.admin(), Map.of()).withoutLockout());
    }

    PassHarness passes() {
        return new PassHarness(world.server().url(), realm.name());
    }

    Visitor visitor() {
        return world.visitor(realm.name());
    }

    Outbox outbox() {
        return world.outbox(realm.name());
    }

    Admin admin() {
        return world.admin();
    }

    Account account(TestUser user) {
        return new Account(admin(), user);
    }

    /** Whose MFA is active, with as many phones. */
    TestUser active(int phones) {
        var user = realm.user(phones);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", LONG_AGO);
        return user;
    }

    /** Types this where the password goes. */
    Page type(Visitor visitor, TestUser user, String typed) {
        return type(visitor, visitor.open("portal"), user, typed);
    }

    Page type(Visitor visitor, Page login, TestUser user, String typed) {
        return visitor.password(login, user.username(), typed);
    }

    /** Registers a new phone in a visit with a pass; the page that it leads back to. */
    Page registerPhone(Visitor visitor, Page registration, String number) {
        var form = visitor.submit(registration, "torii-register-PHONE", Map.of("torii-act", "register"));
        var proving = visitor.submit(
                form,
                "torii-phone-form",
                Map.of("torii-slot", "ALTERNATE", "torii-number", number, "torii-act", "send"));
        return visitor.type(proving, outbox().codeTo(number));
    }

    /** Registers an authenticator app in a visit with a pass. */
    Page registerApp(Visitor visitor, Page registration) {
        var form = visitor.submit(registration, "torii-register-APP", Map.of("torii-act", "register"));
        var secret = form.document().select("input[name=totpSecret]").val();
        return visitor.submit(
                form,
                "kc-totp-settings-form",
                Map.of("totp", new Totp(secret).code(), "userLabel", "new app", "totpSecret", secret));
    }

    void switchOff(String action) {
        var path = "/" + realm.name() + "/authentication/required-actions/" + action;
        admin().put(path, ((ObjectNode) admin().get(path)).put("enabled", false));
    }

    /** Nobody is signed in with these cookies, at this or any other client, with or without a page. */
    static boolean signsInNobody(Visitor visitor) {
        var silent = visitor.open(SignInRequest.of("portal").with("prompt", "none"));
        var elsewhere = visitor.open("portal");
        return silent.error().filter("login_required"::equals).isPresent()
                && !elsewhere.signedIn()
                && !visitor.has("KEYCLOAK_IDENTITY");
    }

    static boolean registers(Page page) {
        return page.document().getElementById("torii-registration") != null;
    }

    static boolean asksForPass(Page page) {
        return page.document().getElementById("torii-pass") != null;
    }

    static boolean asksForEarlier(Page page) {
        return page.document().getElementById("torii-earlier") != null;
    }

    static boolean over(Page page) {
        return page.document().getElementById("torii-registration-end") != null;
    }
}
