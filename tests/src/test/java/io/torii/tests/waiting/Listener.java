package io.torii.tests.waiting;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A page that waits: reads the stream as the script does. */
final class Listener {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch seated = new CountDownLatch(1);
    private final CompletableFuture<HttpResponse<Void>> answer;

    private Listener(HttpRequest request) {
        answer = CLIENT.sendAsync(request, info -> {
            if (info.statusCode() != 200) {
                return BodyHandlers.discarding().apply(info);
            }
            return BodyHandlers.fromLineSubscriber(new LineReader(this::hear)).apply(info);
        });
    }

    /** Opens the connection with the visitor's cookies. */
    static Listener at(URI address, String cookies, String handle) {
        return new Listener(HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Cookie", cookies)
                .header("Torii-Waiting", handle)
                .GET()
                .build());
    }

    /** Returns once the server has said anything: from then on it is seated. */
    Listener seated() throws InterruptedException {
        if (!seated.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the page was not seated");
        }
        return this;
    }

    /** The answer after its end. */
    HttpResponse<Void> ended(Duration within) throws InterruptedException, ExecutionException {
        try {
            return answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException asleep) {
            throw new AssertionError("after " + within + " it has heard only " + lines, asleep);
        }
    }

    /** The events, without comments. */
    List<String> events() {
        return lines.stream()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring(6).strip())
                .toList();
    }

    private void hear(String line) {
        lines.add(line);
        seated.countDown();
    }
}
