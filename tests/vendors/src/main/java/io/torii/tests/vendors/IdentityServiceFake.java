package io.torii.tests.vendors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenID provider on the loopback that says whatever it is told to, at its token endpoint. */
public final class IdentityServiceFake implements AutoCloseable {
    private final HttpServer server;
    private final SignedToken keys = SignedToken.fresh();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private IdentityServiceFake(HttpServer server) {
        this.server = server;
        server.createContext("/token", this::token);
        server.createContext("/certs", exchange -> answer(exchange, 200, Json.object(keys.published())));
        server.start();
    }

    public static IdentityServiceFake start() {
        try {
            return new IdentityServiceFake(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whoever comes with this code is told so, signed with the published key. */
    public void say(String code, Map<String, Object> claims) {
        tokens.put(code, keys.signed(claims));
    }

    /** The same, signed in another way: {@code other-key}, {@code hmac} with the published key, or {@code none}. */
    public void forge(String code, Map<String, Object> claims, String how) {
        tokens.put(code, keys.forged(claims, how));
    }

    /** The forms that the token endpoint was sent. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body);
        var code = Form.read(body).getOrDefault("code", "");
        var token = tokens.get(code);
        if (token == null) {
            answer(exchange, 400, Json.object(Map.of("error", "invalid_grant")));
        } else {
            answer(exchange, 200, Json.object(Map.of("access_token", "a", "token_type", "Bearer", "id_token", token)));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
