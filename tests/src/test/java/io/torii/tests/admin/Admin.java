package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keycloak's admin REST interface. */
public final class Admin {
    private static final Map<URI, String> TOKENS = new ConcurrentHashMap<>();

    private final URI server;

    public Admin(URI server) {
        this.server = server;
    }

    public JsonNode get(String path) {
        return Rest.json(send("GET", path, BodyPublishers.noBody()));
    }

    public JsonNode put(String path, Object body) {
        return Rest.json(send("PUT", path, Rest.body(body)));
    }

    /** Asks for something to be done, and returns what came of it. */
    public JsonNode post(String path, Object body) {
        return Rest.json(send("POST", path, Rest.body(body)));
    }

    public void delete(String path) {
        Rest.json(send("DELETE", path, BodyPublishers.noBody()));
    }

    /** Takes these things off a list. */
    public void deleteWith(String path, Object body) {
        Rest.json(send("DELETE", path, Rest.body(body)));
    }

    /** Opens a session as this user; what comes back is for a browser to keep. */
    public HttpHeaders impersonate(TestUser user) {
        var response = send("POST", "/" + user.realm() + "/users/" + user.id() + "/impersonation", Rest.body("{}"));
        Rest.json(response);
        return response.headers();
    }

    /** Creates something and returns its id, the last part of where it is. */
    public String create(String path, Object body) {
        var response = send("POST", path, Rest.body(body));
        Rest.json(response);
        return response.headers()
                .firstValue("Location")
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .orElse("");
    }

    /** With the last token, or with a new one when that has ended: tests move the server's clock. */
    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        var request = Rest.to(server.resolve("/admin/realms" + path))
                .header("Content-Type", "application/json")
                .method(method, body);
        var answer = send(request, TOKENS.computeIfAbsent(server, Admin::token));
        if (answer.statusCode() == 401) {
            TOKENS.put(server, token(server));
            return send(request, TOKENS.get(server));
        }
        return answer;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token) {
        return Rest.send(request.setHeader("Authorization", "Bearer " + token).build());
    }

    private static String token(URI server) {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        return Rest.json(Rest.send(Rest.to(server.resolve("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build()))
                .get("access_token")
                .asText();
    }
}
