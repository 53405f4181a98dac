package io.torii.tests.admin;

import io.torii.tests.web.Tokens;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** A user of the realm who asks its admin REST interface; who has a second factor cannot, since the direct grant refuses. */
public final class Staff {
    private final URI server;
    private final TestUser user;

    public Staff(URI server, TestUser user) {
        this.server = server;
        this.user = user;
    }

    /** Asks, with whatever answer. */
    public HttpResponse<String> get(String path) {
        return Rest.send(Rest.to(server.resolve("/admin/realms/" + user.realm() + path))
                .header("Authorization", "Bearer " + token())
                .GET()
                .build());
    }

    /** Posts this, with whatever answer. */
    public HttpResponse<String> post(String path, Object body) {
        return Rest.send(Rest.to(server.resolve("/admin/realms/" + user.realm() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .POST(Rest.body(body))
                .build());
    }

    private String token() {
        var grant = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                user.username(),
                "password",
                TestUser.PASSWORD);
        return Rest.json(new Tokens(server, user.realm()).post(grant))
                .get("access_token")
                .asText();
    }
}
