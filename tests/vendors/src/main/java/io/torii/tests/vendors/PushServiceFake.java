package io.torii.tests.vendors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A push service on the loopback that keeps what it is sent; it can read none of it. */
public final class PushServiceFake implements AutoCloseable {
    private final HttpServer server;
    private final List<Push> pushes = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    private PushServiceFake(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.start();
    }

    public static PushServiceFake start() {
        try {
            return new PushServiceFake(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the server's option {@code development-service}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A subscription's endpoint that answers with this status; a redirect leads to the endpoint {@code /elsewhere}. */
    public String endpoint(String name, int status) {
        statuses.put("/" + name, status);
        return url() + "/" + name;
    }

    /** What came to the endpoint with this name. */
    public List<Push> to(String name) {
        return pushes.stream().filter(push -> push.path().equals("/" + name)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        var path = exchange.getRequestURI().getPath();
        pushes.add(new Push(
                path,
                headers,
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(exchange.getRequestBody().readAllBytes())));
        exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        exchange.sendResponseHeaders(statuses.getOrDefault(path, 404), -1);
        exchange.close();
    }

    /**
     * One message as it came.
     *
     * @param body in base64url
     */
    public record Push(String path, Map<String, String> headers, String body) {}
}
