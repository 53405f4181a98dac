package io.torii.tests.recovery;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestUser;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.Map;

/** Somebody with an app, in a browser that runs no scripts: links the account, loses everything, comes back. */
final class Owner {
    private final Service service;
    private final TestUser user;
    private final Totp app;
    private final Visitor visitor;

    private Owner(Service service, TestUser user, Totp app) {
        this.service = service;
        this.user = user;
        this.app = app;
        this.visitor = another();
    }

    static Owner at(Service service) {
        var user = service.realm().user(0);
        var app = new Registered(service.realm().admin(), user).app("App");
        return new Owner(service, user, app);
    }

    TestUser user() {
        return user;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Another browser. */
    Visitor another() {
        return Visitor.to(service.server(), service.realm().name())
                .stopAt(service.fake().issuer());
    }

    /** Signed in, with the factor to manage. */
    Page securityInfo() {
        var address = "/realms/" + user.realm() + "/torii/security-info";
        var begun = visitor.get(service.server().resolve(address));
        if (!is(begun, "kc-form-login")) {
            return begun;
        }
        var asked = visitor.password(begun, user.username(), TestUser.PASSWORD);
        return visitor.submit(asked, "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"));
    }

    /** From Security info to the service. */
    Page toLink() {
        var link = press(securityInfo(), "torii-identity-form", "identity");
        return press(link, "torii-link-form", "link");
    }

    /** Linked with this person. */
    Page link(String person) {
        var sent = toLink();
        return visitor.get(service.back(sent, service.claims(sent, person)));
    }

    /** From the recovery address to the service. */
    Page toRecover(Visitor browser) {
        return browser.submit(recovery(browser, "?way=identity"), "torii-identity-form", Map.of("torii-act", "leave"));
    }

    Page recovery(Visitor browser, String query) {
        return browser.get(recovery(query));
    }

    URI recovery(String query) {
        return service.server().resolve("/realms/" + user.realm() + "/torii/recovery" + query);
    }

    /** Back from the service as this person, in that browser. */
    Page recover(Visitor browser, String person) {
        var sent = toRecover(browser);
        return browser.get(service.back(sent, service.claims(sent, person)));
    }

    Page press(Page page, String form, String act) {
        return visitor.submit(page, form, Map.of("torii-act", act));
    }

    /** What a client that asks in silence is told in that browser. */
    static String silently(Visitor browser) {
        return browser.open(SignInRequest.of("portal").with("prompt", "none"))
                .error()
                .orElse("let in");
    }

    static boolean is(Page page, String id) {
        return page.document().getElementById(id) != null;
    }
}
