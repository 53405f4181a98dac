package io.torii.tests.vendors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A vendor's server on 127.0.0.1 and a free port, with the ways in which vendors misbehave. */
final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool(Loopback::daemon);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final Vendor vendor;
    private volatile Behaviour behaviour = Behaviour.ok();

    /** What the two vendors do differently. */
    interface Vendor {
        /** Judges the request, keeps the text if it is right, and answers. */
        Answer judge(Incoming incoming);

        /** The documented answer for one of the vendor's own codes. */
        Answer refusal(String code);
    }

    Loopback(Vendor vendor) {
        this.vendor = vendor;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::serve);
        server.setExecutor(workers);
        server.start();
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void behave(Behaviour next) {
        behaviour = next;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            var incoming = read(exchange);
            var now = behaviour;
            switch (now.kind()) {
                case OK -> answer(exchange, vendor.judge(incoming));
                case REFUSE -> answer(exchange, vendor.refusal(now.code()));
                case DELAY -> {
                    var answer = vendor.judge(incoming);
                    pause(now.pause());
                    answer(exchange, answer);
                }
                case NEVER -> pause(Duration.ofDays(1));
                case DRIP -> drip(exchange, vendor.judge(incoming), now.pause());
                case CUT -> exchange.close();
            }
        }
    }

    private Incoming read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        return new Incoming(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                name -> Optional.ofNullable(headers.getFirst(name)),
                body);
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), answer.bytes().length);
        exchange.getResponseBody().write(answer.bytes());
    }

    private void drip(HttpExchange exchange, Answer answer, Duration each) throws IOException {
        var bytes = (" ".repeat(4096) + answer.body()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        for (var one : bytes) {
            exchange.getResponseBody().write(one);
            exchange.getResponseBody().flush();
            if (pause(each)) {
                return;
            }
        }
    }

    /** Whether the fake was closed meanwhile. */
    private boolean pause(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "fake-vendor");
        thread.setDaemon(true);
        return thread;
    }
}
