package io.torii.tests.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The token endpoint of one realm. */
public final class Tokens {
    private final URI endpoint;

    public Tokens(URI server, String realm) {
        endpoint = server.resolve("/realms/" + realm + "/protocol/openid-connect/token");
    }

    /** All that a signed-in client gets for its code. */
    public JsonNode of(String client, Page signedIn) {
        var answer = post(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                client,
                "code",
                signedIn.code().orElseThrow(() -> new AssertionError("not signed in: " + signedIn.html())),
                "redirect_uri",
                SignInRequest.CLIENT_ADDRESS,
                "code_verifier",
                SignInRequest.VERIFIER));
        return Rest.parse(answer.body());
    }

    /** The claims of the ID token that a signed-in client gets for its code. */
    public JsonNode claims(String client, Page signedIn) {
        var answer = of(client, signedIn);
        var token = answer.get("id_token");
        if (token == null) {
            throw new AssertionError("no token: " + answer);
        }
        var payload = token.asText().split("\\.", -1)[1];
        return Rest.parse(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    /** The {@code amr} claim of that token. */
    public List<String> amr(String client, Page signedIn) {
        return StreamSupport.stream(claims(client, signedIn).get("amr").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public HttpResponse<String> post(Map<String, String> fields) {
        return post("", fields);
    }

    /** With an access token in its header, as clients without a secret do. */
    public HttpResponse<String> bearing(String token, Map<String, String> fields) {
        return send(request("", fields).header("Authorization", "Bearer " + token));
    }

    /** To what lies at this relative path, as introspection does. */
    public HttpResponse<String> post(String beneath, Map<String, String> fields) {
        return send(request(beneath, fields));
    }

    private HttpRequest.Builder request(String beneath, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Visitor.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(endpoint + beneath).normalize())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
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
