package io.torii.tests.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request, as raw as a client makes them. */
final class Shot implements Attempt {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String method;
    private final String address;
    private final Map<String, String> headers;
    private final byte[] body;

    Shot(String method, String address, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    @Override
    public Optional<String> broken() {
        return send().filter(answer -> answer.statusCode() >= 500 && !unreadable())
                .map(answer -> answer.statusCode() + " " + this + " -> " + answer.body());
    }

    /**
     * Whether Keycloak answers an error to this body wherever it is sent: its reader of forms, which comes before any resource,
     * has only 500 for one that is cut, or whose boundary, heads or base64 are none (26.7.3, FormBodyHandler). Asked of an
     * address of Keycloak's own.
     */
    boolean unreadable() {
        var own = URI.create(address).resolve("/realms/master/login-actions/authenticate");
        var type = Map.of("Content-Type", headers.getOrDefault("Content-Type", ""));
        return List.of("POST", "PUT").contains(method)
                && new Shot("POST", own.toString(), type, body)
                        .send()
                        .filter(answer -> answer.statusCode() >= 500)
                        .isPresent();
    }

    /** The answer; nothing where the server closed the door on what was too long. */
    Optional<HttpResponse<String>> send() {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.setHeader(name, value);
            }
        });
        try {
            return Optional.of(answered(request.build()));
        } catch (IOException e) {
            if (body.length > 10_000) {
                return Optional.empty();
            }
            throw new UncheckedIOException(this + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection that the server closed after its last answer is no answer to this one. */
    private static HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException closed) {
            return CLIENT.send(request, BodyHandlers.ofString());
        }
    }

    /** Enough to send it again. */
    @Override
    public String toString() {
        var text = new String(body, StandardCharsets.UTF_8);
        return method + " " + shortened(address) + " " + headers.getOrDefault("Content-Type", "") + " "
                + shortened(text);
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "… (" + text.length() + ")" : text;
    }
}
