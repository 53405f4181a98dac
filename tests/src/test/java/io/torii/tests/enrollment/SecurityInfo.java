package io.torii.tests.enrollment;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Security info in a browser that runs no scripts: its buttons by their names. */
final class SecurityInfo {
    private final URI server;
    private final TestUser user;
    private final Visitor visitor;
    private final Outbox outbox;

    SecurityInfo(World world, TestUser user) {
        this(world, user, world.visitor(user.realm()));
    }

    SecurityInfo(World world, TestUser user, Visitor visitor) {
        this(world.server().url(), user, visitor);
    }

    /** On this node. */
    SecurityInfo(URI server, TestUser user, Visitor visitor) {
        this.server = server;
        this.user = user;
        this.visitor = visitor;
        this.outbox = new Outbox(server, user.realm());
    }

    Visitor visitor() {
        return visitor;
    }

    /** Its one address, in a browser that may be signed in. */
    Page open() {
        return visitor.get(address(""));
    }

    URI address(String more) {
        return server.resolve("/realms/" + user.realm() + "/torii/security-info" + more);
    }

    /** Types name and password first. */
    Page signIn() {
        return visitor.password(open(), user.username(), TestUser.PASSWORD);
    }

    Page press(Page page, String act) {
        return press(page, act, Map.of());
    }

    /** Posts to wherever the page's forms post, whether it has that button or not. */
    Page press(Page page, String act, Map<String, String> more) {
        var fields = new LinkedHashMap<>(more);
        fields.put("torii-act", act);
        return visitor.post(page.document().select("form").attr("abs:action"), fields);
    }

    Page register(Page page, String kind) {
        return press(page, "register", Map.of("torii-kind", kind));
    }

    /** From a panels page to the number's proof and back. */
    Page registerPhone(Page page, String number) {
        return type(sendTo(register(page, "PHONE"), number), number);
    }

    Page sendTo(Page phone, String number) {
        return visitor.submit(
                phone, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
    }

    Page type(Page proving, String number) {
        return visitor.type(proving, outbox.codeTo(number));
    }

    /** Keycloak's own page for an app. */
    Page registerApp(Page page) {
        return proveApp(register(page, "APP"));
    }

    Page proveApp(Page set) {
        var secret = set.document().select("input[name=totpSecret]").val();
        return visitor.submit(
                set,
                "kc-totp-settings-form",
                Map.of("totp", new Totp(secret).code(), "userLabel", "app", "totpSecret", secret));
    }

    /** Steps 1 and 2 with a phone and no other, up to the sign-out of step 3. */
    Page registerPhoneAlone(String number) {
        var second = registerPhone(press(signIn(), "next"), number);
        return press(second, "alone", Map.of("torii-understood", "yes"));
    }

    /** Signs out and in again by a text: the server's clock must have moved past the cool-down. */
    Page tryPhone(Page third, String number) {
        press(third, "sign-out");
        var asked = signIn();
        return visitor.type(asked, outbox.codesTo(number, 2).get(0));
    }

    static String state(Page page) {
        return attribute(page, "torii-state", "data-torii-state");
    }

    static String notice(Page page) {
        return attribute(page, "torii-enroll-notice", "data-torii-notice")
                + attribute(page, "torii-enroll-notice-page", "data-torii-notice");
    }

    static boolean is(Page page, String id) {
        return page.document().getElementById(id) != null;
    }

    private static String attribute(Page page, String id, String name) {
        var element = page.document().getElementById(id);
        return element == null ? "" : element.attr(name);
    }

    static TestRealm realm(World world) {
        return TestRealm.fresh(world.admin(), Map.of("torii.enrollment.first", "password"));
    }
}
