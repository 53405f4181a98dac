package io.torii.tests.admin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Stands between a program and a server. It lets as many changes through, and ends the program at the next. */
final class Toll implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<Process> payer = new CompletableFuture<>();
    private final URI server;
    private final HttpServer gate;
    private int left;

    private Toll(URI server, int changes) throws IOException {
        this.server = server;
        this.left = changes;
        this.gate = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gate.createContext("/", this::answer);
        gate.start();
    }

    static Toll after(int changes, URI server) {
        try {
            return new Toll(server, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + gate.getAddress().getPort());
    }

    /** Nothing is passed on before it is known who asks. */
    void pays(Process program) {
        payer.complete(program);
    }

    @Override
    public void close() {
        gate.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isChange(exchange) && left-- <= 0) {
                payer.join().destroyForcibly().onExit().join();
                return;
            }
            pass(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange) throws IOException, InterruptedException {
        var body = BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes());
        var request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), body);
        for (var header : List.of("Authorization", "Content-Type")) {
            var value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        answer.headers().firstValue("Location").ifPresent(place -> exchange.getResponseHeaders()
                .set("Location", place));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    /** A token changes nothing. */
    private static boolean isChange(HttpExchange exchange) {
        return !exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestURI().getPath().endsWith("/token");
    }
}
