package io.torii.tests.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Somebody with an app and a browser. */
record Trusting(World world, TestUser user, Totp app, Visitor visitor) {
    static TestRealm realm(World world) {
        return realm(world, Map.of());
    }

    static TestRealm realm(World world, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("torii.trusted.days", "30");
        settings.put("torii.enrollment.first", "password");
        return TestRealm.fresh(world.admin(), Map.of()).setting(settings);
    }

    static Trusting one(World world, TestRealm realm) {
        var user = realm.user(0);
        return new Trusting(world, user, new Registered(world.admin(), user).app("mine"), world.visitor(realm.name()));
    }

    HttpResponse<String> refresh(String token) {
        return world.tokens(user.realm())
                .post(Map.of("grant_type", "refresh_token", "client_id", "portal", "refresh_token", token));
    }

    /** The page that asks for the code. */
    Page factor(String client) {
        return visitor.signIn(client, user);
    }

    void trust() {
        var done = visitor.submit(factor("portal"), "torii-otp-form", Map.of("otp", app.code(), "torii-trust", "yes"));
        assertThat(done.signedIn()).isTrue();
        leave();
    }

    /** The session ends, and with it the factor that it had. */
    void leave() {
        world.admin().create("/" + user.realm() + "/users/" + user.id() + "/logout", Map.of());
    }

    /** The password once more in the same browser. */
    Page again(String client) {
        return visitor.signIn(client, user);
    }
}
