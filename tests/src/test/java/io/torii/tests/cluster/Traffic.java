package io.torii.tests.cluster;

import io.torii.tests.server.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes to two nodes, counted. */
final class Traffic {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI first;
    private final URI second;
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    Traffic(Cluster cluster) {
        first = cluster.first().url();
        second = cluster.second().url();
    }

    URI first() {
        return first;
    }

    URI second() {
        return second;
    }

    URI other(URI node) {
        return node.equals(first) ? second : first;
    }

    /** How many requests there were. */
    int passed() {
        return passed.get();
    }

    /** How many of them were not answered and went to the other node. */
    int lost() {
        return lost.get();
    }

    /** What was answered with a failure of the server. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    void pass() {
        passed.incrementAndGet();
    }

    void lose() {
        lost.incrementAndGet();
    }

    HttpResponse<String> send(HttpRequest request, URI node) {
        var led = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(at(node, request.uri()))
                .build();
        try {
            var answer = CLIENT.send(led, BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                failures.add(answer.statusCode() + " " + led.method() + " " + led.uri());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static URI at(URI node, URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return node.resolve(address.getRawPath() + query);
    }
}
