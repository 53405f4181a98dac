package io.torii.tests.staff;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Admin;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.admin.VirtualKey;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Tokens;
import io.torii.tests.web.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member of staff with a token, who asks the admin REST of their realm. */
public final class Clerk {
    /** The client of the help desk: its tokens carry every role, and it asks whoever has a method, every time. */
    static final String CLIENT = "helpdesk";

    private final URI server;
    private final TestUser user;
    private JsonNode tokens;

    Clerk(URI server, TestUser user, JsonNode tokens) {
        this.server = server;
        this.user = user;
        this.tokens = tokens;
    }

    /** A new one with these roles of the realm, who has just signed in with a security key. */
    public static Clerk of(World world, TestRealm realm, String... roles) {
        return of(world.server().url(), realm, roles);
    }

    /** As {@link #of(World, TestRealm, String...)}, on this node. */
    public static Clerk of(URI node, TestRealm realm, String... roles) {
        var user = realm.user(0);
        for (var role : roles) {
            new Account(realm.admin(), user).hold(role);
        }
        return signIn(node, user);
    }

    /** This user, who has just signed in with a new security key. */
    public static Clerk signIn(World world, TestUser user) {
        return signIn(world.server().url(), user);
    }

    private static Clerk signIn(URI node, TestUser user) {
        var key = new Registered(new Admin(node), user).key("webauthn", "Key " + UUID.randomUUID());
        return new Clerk(node, user, tokens(node, user, withKey(node, user, key)));
    }

    /** Has the realm of this user have a help desk. */
    static void employ(URI node, TestUser user) {
        var clients = "/" + user.realm() + "/clients";
        var admin = new Admin(node);
        if (admin.get(clients + "?clientId=" + CLIENT).isEmpty()) {
            admin.create(
                    clients,
                    Map.of(
                            "clientId",
                            CLIENT,
                            "publicClient",
                            true,
                            "fullScopeAllowed",
                            true,
                            "redirectUris",
                            List.of(SignInRequest.CLIENT_ADDRESS),
                            "attributes",
                            Map.of("torii.mfa", "when-registered")));
        }
    }

    static JsonNode tokens(URI node, TestUser user, Page signedIn) {
        return new Tokens(node, user.realm()).of(CLIENT, signedIn);
    }

    private static Page withKey(URI node, TestUser user, VirtualKey key) {
        employ(node, user);
        var visitor = Visitor.to(node, user.realm());
        var asked = visitor.signIn(CLIENT, user);
        var page = asked.document().getElementById("torii-key");
        if (page == null) {
            throw new AssertionError("no key is asked for: " + asked.document().text());
        }
        return visitor.submit(
                asked, "webauth", key.assertion(page.attr("data-torii-challenge"), node.resolve("/"), user.id()));
    }

    public TestUser user() {
        return user;
    }

    /** What an {@code Authorization} header says of it. */
    public String bearer() {
        return "Bearer " + tokens.get("access_token").asText();
    }

    /** The same session with tokens of now: they live for five minutes. */
    public Clerk refreshed() {
        var answer = new Tokens(server, user.realm())
                .post(Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        CLIENT,
                        "refresh_token",
                        tokens.get("refresh_token").asText()));
        tokens = Rest.parse(answer.body());
        return this;
    }

    /** The same, who asks another node. */
    public Clerk at(URI node) {
        return new Clerk(node, user, tokens);
    }

    public HttpResponse<String> get(String path) {
        return ask(request(path).GET());
    }

    public HttpResponse<String> delete(String path) {
        return ask(request(path).DELETE());
    }

    public HttpResponse<String> post(String path, Object body) {
        return ask(request(path).POST(BodyPublishers.ofString(Rest.text(body))));
    }

    /** Posts under an {@code Idempotency-Key}. */
    public HttpResponse<String> post(String path, Object body, String key) {
        return ask(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(Rest.text(body))));
    }

    /** Sets a user's password by Keycloak's own interface. */
    public HttpResponse<String> password(TestUser other, String typed) {
        var body = Map.of("type", "password", "value", typed, "temporary", false);
        return ask(request("../users/" + other.id() + "/reset-password").PUT(BodyPublishers.ofString(Rest.text(body))));
    }

    /** The same within an update of the whole account. */
    public HttpResponse<String> update(TestUser other, String typed) {
        var password = Map.of("type", "password", "value", typed, "temporary", false);
        var body = Map.of("username", other.username(), "email", other.email(), "credentials", List.of(password));
        return ask(request("../users/" + other.id()).PUT(BodyPublishers.ofString(Rest.text(body))));
    }

    /** At a path beneath {@code /admin/realms}. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/admin/realms/" + user.realm() + "/torii/" + path)
                        .normalize())
                .header("Content-Type", "application/json")
                .header("Authorization", bearer());
    }

    public static HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
