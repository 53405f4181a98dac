import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Two vendors on the loopback and everybody's telephones: what is handed to either lies under its number. */
final class Telephone {
    private static final Pattern CODE = Pattern.compile("(?<![0-9#])[0-9]{6}(?![0-9])");
    private static final Pattern TO = Pattern.compile("\"to\"\\s*:\\s*\"([0-9]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What the first vendor does; the second is always quick. */
    enum Manner {
        FAST,
        /** Two seconds until it has the text and says so. */
        SLOW,
        /** Takes the request and never answers. */
        DEAD
    }

    final AtomicInteger first = new AtomicInteger();
    final AtomicInteger second = new AtomicInteger();

    private final Map<String, BlockingQueue<String>> codes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2, Telephone::daemon);
    private volatile Manner manner = Manner.FAST;

    Telephone(int firstPort, int secondPort) throws IOException {
        serve(firstPort, this::twilio);
        serve(secondPort, this::vonage);
    }

    void behave(Manner next) {
        manner = next;
    }

    /** The code of the next text to the number, waited for. */
    String code(String number) throws InterruptedException {
        var code = queue(number).poll(30, TimeUnit.SECONDS);
        if (code == null) {
            throw new AssertionError("no text to " + number);
        }
        return code;
    }

    /** Whether a text came within a second. */
    boolean rings(String number) throws InterruptedException {
        return queue(number).poll(1, TimeUnit.SECONDS) != null;
    }

    private BlockingQueue<String> queue(String number) {
        return codes.computeIfAbsent(number, key -> new LinkedBlockingQueue<>());
    }

    private void deliver(String number, String words) {
        var code = CODE.matcher(words);
        if (code.find()) {
            queue(number).add(code.group());
        }
    }

    private void twilio(HttpExchange exchange) throws IOException {
        first.incrementAndGet();
        var body = read(exchange);
        Runnable taken = () -> {
            deliver(field(body, "To"), field(body, "Body"));
            answer(exchange, 201, "{\"sid\":\"SM00000000000000000000000000000000\",\"status\":\"queued\",\"price\":null}");
        };
        switch (manner) {
            case FAST -> taken.run();
            case SLOW -> later.schedule(taken, 2, TimeUnit.SECONDS);
            case DEAD -> later.schedule(exchange::close, 5, TimeUnit.MINUTES);
        }
    }

    private void vonage(HttpExchange exchange) throws IOException {
        second.incrementAndGet();
        var body = read(exchange);
        var to = TO.matcher(body);
        var text = TEXT.matcher(body);
        if (to.find() && text.find()) {
            deliver("+" + to.group(1), text.group(1));
        }
        answer(exchange, 202, "{\"message_uuid\":\"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab\"}");
    }

    private static void serve(int port, com.sun.net.httpserver.HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        server.createContext("/", handler);
        server.setExecutor(Executors.newFixedThreadPool(4, Telephone::daemon));
        server.start();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "vendor");
        thread.setDaemon(true);
        return thread;
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String field(String form, String name) {
        for (var pair : form.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            // whoever asked has given up
        }
    }
}
