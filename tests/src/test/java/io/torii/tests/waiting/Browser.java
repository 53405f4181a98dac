package io.torii.tests.waiting;

import io.torii.tests.admin.Harness;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

/** Somebody at the first page of a sign-in, at a node, who is given a handle of his own. */
record Browser(URI server, String realm, Visitor visitor) {
    static Browser at(URI server, String realm) {
        var visitor = Visitor.to(server, realm);
        visitor.open("portal");
        return new Browser(server, realm, visitor);
    }

    static String request() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The same browser, at another node. */
    Browser via(URI node) {
        return new Browser(node, realm, visitor);
    }

    String handle(String request, int seconds) {
        return new Harness(server, realm)
                .waitingHandle(request, seconds, visitor.cookies(URI.create(server + "/realms/" + realm + "/")));
    }

    Listener listen(String handle) {
        var address = URI.create(server + "/realms/" + realm + "/torii/waiting");
        return Listener.at(address, visitor.cookies(address), handle);
    }

    /** What happens elsewhere. */
    void wake(String request) {
        new Harness(server, realm).wake(request);
    }
}
