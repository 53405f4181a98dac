package io.torii.tests.staff;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A realm that hands out hardware tokens: who imports them, and who hands them out. */
public record Drawer(World world, TestRealm realm, Clerk store, Clerk desk) {
    static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    static final String HEAD = "upn,serial number,secret key,time interval,manufacturer,model,type\n";

    public static Drawer open(World world) {
        return open(world, Map.of());
    }

    /** With these settings besides. */
    public static Drawer open(World world, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("torii.enrollment.first", "password");
        settings.put("torii.token.roles", "no-phone");
        var realm = TestRealm.fresh(world.admin(), Map.of()).setting(settings);
        world.admin().create("/" + realm.name() + "/roles", Map.of("name", "no-phone"));
        var store = Clerk.of(world, realm, "torii-tokens");
        return new Drawer(world, realm, store, Clerk.of(world, realm, "torii-helpdesk", "torii-view"));
    }

    public TestUser eligible() {
        var user = realm.user(0);
        new Account(world.admin(), user).hold("no-phone");
        return user;
    }

    public String kept(String type) {
        var serial = serial();
        imported(store, HEAD + row(serial, type));
        return serial;
    }

    String serial() {
        return "T-" + UUID.randomUUID().toString().substring(0, 8);
    }

    String row(String serial, String type) {
        return "x," + serial + "," + SEED + ",30,Contoso,Key," + type + "\n";
    }

    HttpResponse<String> imported(Clerk clerk, String list) {
        return Clerk.ask(clerk.request("tokens/import")
                .setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(list)));
    }

    public HttpResponse<String> assign(Clerk clerk, TestUser user, String serial) {
        return clerk.post("users/" + user.id() + "/tokens", Map.of("serial", serial));
    }

    HttpResponse<String> activate(TestUser user, String serial, String code) {
        return activate(desk, user, serial, code);
    }

    HttpResponse<String> activate(Clerk clerk, TestUser user, String serial, String code) {
        return clerk.post(
                "users/" + user.id() + "/tokens/" + serial + "/activation", Map.of("code", code, "present", true));
    }

    HttpResponse<String> end(TestUser user, String serial, Map<String, Object> body) {
        return desk.post("users/" + user.id() + "/tokens/" + serial + "/revocation", body);
    }
}
