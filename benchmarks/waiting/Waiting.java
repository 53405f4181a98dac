import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Browsers that wait, with sockets of the JDK and one thread.
 * usage: java Waiting.java NODE OTHER-NODE SERVER-PID BROWSERS SECONDS-OF-WAITING ANSWERS-PER-SECOND
 */
public final class Waiting {
    private static final Pattern HANDLE = Pattern.compile("\"handle\":\"([^\"]+)\"");
    private static final Pattern HEAP = Pattern.compile("(?:garbage-first|def new|tenured|PSYoungGen|ParOldGen)[^\\n]*?used (\\d+)K");
    private static final Pattern STORES = Pattern.compile(
            "^((?:agroal_acquire_count|vendor_\\w*statistics_(?:hits|misses|stores|remove_hits))\\w*)(\\{[^}]*})? ([0-9.E]+)$");
    /** Without one of each a silent node could not be told from one whose metrics have other names. */
    private static final List<String> FAMILIES = List.of("agroal_acquire_count", "vendor_");
    private static final int LIFE = 600;
    private static final int AT_ONCE = 24;

    private final String node;
    private final String other;
    private final long server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Selector selector = Selector.open();
    private final List<Browser> browsers = new ArrayList<>();

    private Waiting(String node, String other, long server) throws IOException {
        this.node = node;
        this.other = other;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        var run = new Waiting(arguments[0], arguments[1], Long.parseLong(arguments[2]));
        var count = Integer.parseInt(arguments[3]);
        var seconds = Integer.parseInt(arguments[4]);
        var rate = Integer.parseInt(arguments[5]);
        var reader = new Thread(run::read, "reader");
        reader.setDaemon(true);
        reader.start();

        System.out.printf(
                Locale.ROOT,
                "caps: %d requests under way at once, %d s of life, one machine for nodes, database and browsers; an answer is"
                        + " the ceremony's (found, claimed, decided, marked, told to both nodes), without the phone's signature;"
                        + " stores are counted by connections taken from the pool and by reads and writes of caches%n",
                AT_ONCE, LIFE);
        run.open(count);
        var before = run.heap();
        var began = System.nanoTime();
        run.connect(run.browsers);
        System.out.printf(Locale.ROOT, "%d browsers wait after %.1f s%n", count, (System.nanoTime() - began) / 1e9);
        var waiting = run.heap();
        System.out.printf(
                Locale.ROOT, "heap: %d MB before, %d MB while they wait: %.1f kB each%n", before / 1024, waiting / 1024,
                (waiting - before) / (double) count);
        run.quiet(seconds);

        var some = run.browsers.subList(0, Math.min(count, rate * 20));
        run.answers("one node", run.node, some, rate);
        run.again(some);
        run.answers("across two nodes", run.other, some, rate);
        run.again(some);
        run.all();
        run.again(run.browsers);
        run.wake();
        run.polling(count, seconds);
    }

    /** A page of a sign-in for each, and a handle. */
    private void open(int count) throws Exception {
        for (var i = 0; i < count; i++) {
            browsers.add(new Browser());
        }
        each(browsers, browser -> client
                .sendAsync(
                        HttpRequest.newBuilder(URI.create(node + "/realms/torii/protocol/openid-connect/auth"
                                        + "?client_id=portal&response_type=code&scope=openid&code_challenge_method=S256"
                                        + "&code_challenge=" + random() + random().substring(0, 21) + "&redirect_uri="
                                        + redirect()))
                                .build(),
                        BodyHandlers.discarding())
                .thenAccept(page -> {
                    if (page.statusCode() != 200) {
                        throw new AssertionError("no sign-in page: " + page.statusCode());
                    }
                    browser.cookies = page.headers().allValues("Set-Cookie").stream()
                            .map(cookie -> cookie.split(";", 2)[0])
                            .collect(Collectors.joining("; "));
                }));
        each(browsers, this::handle);
    }

    private static String redirect() {
        return "http%3A%2F%2Flocalhost%3A9000%2Fportal";
    }

    private CompletableFuture<Void> handle(Browser browser) {
        browser.request = random();
        return client.sendAsync(
                        post(node, browser.request + "/request/" + LIFE)
                                .header("Cookie", browser.cookies)
                                .build(),
                        BodyHandlers.ofString())
                .thenAccept(answer -> {
                    var handle = HANDLE.matcher(answer.body());
                    if (!handle.find()) {
                        throw new AssertionError("no handle: " + answer.statusCode() + " " + answer.body());
                    }
                    browser.handle = handle.group(1);
                });
    }

    private void again(List<Browser> some) throws Exception {
        each(some, this::handle);
        connect(some);
    }

    private void connect(List<Browser> some) throws Exception {
        var address = URI.create(node);
        for (var browser : some) {
            browser.seated = new CompletableFuture<>();
            browser.woken = new CompletableFuture<>();
            browser.heard = "";
            var channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
            channel.write(ByteBuffer.wrap(("GET /realms/torii/torii/waiting HTTP/1.1\r\nHost: " + address.getAuthority()
                            + "\r\nAccept: text/event-stream\r\nCookie: " + browser.cookies + "\r\nTorii-Waiting: "
                            + browser.handle + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            selector.wakeup();
            channel.register(selector, SelectionKey.OP_READ, browser);
        }
        for (var browser : some) {
            browser.seated.get();
        }
    }

    private void read() {
        var buffer = ByteBuffer.allocate(8192);
        try {
            while (true) {
                selector.select(key -> hear(key, buffer), 50);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void hear(SelectionKey key, ByteBuffer buffer) {
        var browser = (Browser) key.attachment();
        try {
            buffer.clear();
            var read = ((SocketChannel) key.channel()).read(buffer);
            var now = System.nanoTime();
            browser.heard += new String(buffer.array(), 0, Math.max(0, read), StandardCharsets.US_ASCII);
            if (browser.heard.contains("event:woken") || browser.heard.contains("event: woken")) {
                key.channel().close();
                browser.woken.complete(now);
            } else if (read < 0) {
                throw new IOException("closed by the server: " + browser.heard);
            } else if (browser.heard.startsWith("HTTP/1.1 200") && browser.heard.contains("\r\n\r\n")) {
                browser.seated.complete(null);
                browser.heard = browser.heard.substring(0, 12);
            }
        } catch (IOException broken) {
            key.cancel();
            browser.seated.completeExceptionally(broken);
            browser.woken.completeExceptionally(broken);
        }
    }

    /** What is asked of stores, and how busy the node is, while all wait. */
    private void quiet(int seconds) throws Exception {
        var before = stores();
        var cpu = cpuMillis();
        Thread.sleep(seconds * 1000L);
        var used = cpuMillis() - cpu;
        System.out.printf(
                Locale.ROOT, "%d s of waiting: %.1f ms CPU a second; asked of stores by all of the node: %s%n", seconds,
                used / (double) seconds, difference(before, stores()));
    }

    private void answers(String where, String at, List<Browser> some, int rate) throws Exception {
        var began = System.nanoTime();
        var latencies = new ArrayList<CompletableFuture<Long>>();
        for (var i = 0; i < some.size(); i++) {
            var due = began + i * 1_000_000_000L / rate;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            var sent = System.nanoTime();
            var browser = some.get(i);
            var answered = answer(at, browser);
            latencies.add(answered.thenCombine(browser.woken, (done, woken) -> woken - sent));
        }
        report(some.size() + " answers at " + rate + " a second, " + where, latencies);
    }

    private void all() throws Exception {
        var sent = System.nanoTime();
        var latencies = new ArrayList<CompletableFuture<Long>>();
        browsers.forEach(browser -> latencies.add(browser.woken.thenApply(woken -> woken - sent)));
        each(browsers, browser -> answer(node, browser));
        report("all " + browsers.size() + " answered as fast as the node takes it, from the first answer", latencies);
    }

    /** Every page is told at once, by what an answer does last: the mark, this node and the other. */
    private void wake() throws Exception {
        var ids = browsers.stream().map(browser -> '"' + browser.request + '"').collect(Collectors.joining(",", "[", "]"));
        var sent = System.nanoTime();
        var latencies = new ArrayList<CompletableFuture<Long>>();
        browsers.forEach(browser -> latencies.add(browser.woken.thenApply(woken -> woken - sent)));
        var told = client.send(
                HttpRequest.newBuilder(URI.create(node + "/realms/torii/torii-test/waiting/wake"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(ids))
                        .build(),
                BodyHandlers.ofString());
        if (!told.body().contains("\"woken\":" + browsers.size())) {
            throw new AssertionError("not all were told: " + told.statusCode() + " " + told.body());
        }
        report("all " + browsers.size() + " woken at once", latencies);
    }

    /** What a phone's answer does in the ceremony: found, claimed, decided, marked and told to both nodes. */
    private CompletableFuture<Void> answer(String at, Browser browser) {
        return client.sendAsync(post(at, browser.request + "/answer").build(), BodyHandlers.ofString())
                .thenAccept(answer -> {
                    if (!answer.body().contains("APPROVED")) {
                        throw new AssertionError("not approved: " + answer.statusCode() + " " + answer.body());
                    }
                });
    }

    /** The same pages, each asking every 500 ms: as many of their questions as the node answers. */
    private void polling(int count, int seconds) throws Exception {
        var wanted = count * 2;
        var before = stores();
        var cpu = cpuMillis();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        var began = System.nanoTime();
        var answered = new AtomicInteger();
        var places = new Semaphore(AT_ONCE);
        for (var i = 0; System.nanoTime() < end; i++) {
            Thread.sleep(Math.max(0, (began + i * 1_000_000_000L / wanted - System.nanoTime()) / 1_000_000));
            places.acquire();
            client.sendAsync(
                            HttpRequest.newBuilder(URI.create(node + "/realms/torii/torii/deliveries/" + browsers.get(i % count).request))
                                    .build(),
                            BodyHandlers.discarding())
                    .whenComplete((answer, broken) -> {
                        places.release();
                        answered.addAndGet(broken == null && answer.statusCode() == 200 ? 1 : 0);
                    });
        }
        places.acquire(AT_ONCE);
        var took = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "polling every 500 ms instead: %d questions a second wanted, %.0f answered, %.1f ms CPU a second, at best 250 ms"
                        + " in the middle; asked of stores: %s%n",
                wanted, answered.get() / took, (cpuMillis() - cpu) / took, difference(before, stores()));
    }

    private static void report(String what, List<CompletableFuture<Long>> latencies) throws Exception {
        var sorted = new ArrayList<Long>();
        for (var latency : latencies) {
            sorted.add(latency.get());
        }
        sorted.sort(null);
        System.out.printf(
                Locale.ROOT, "%s: p50 %.1f, p99 %.1f, most %.1f ms%n", what, sorted.get(sorted.size() / 2) / 1e6,
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1) / 1e6, sorted.get(sorted.size() - 1) / 1e6);
    }

    private interface Step {
        CompletableFuture<Void> of(Browser browser);
    }

    private void each(List<Browser> some, Step step) throws Exception {
        var places = new Semaphore(AT_ONCE);
        var steps = new ArrayList<CompletableFuture<Void>>();
        for (var browser : some) {
            places.acquire();
            steps.add(step.of(browser).whenComplete((done, broken) -> places.release()));
        }
        for (var each : steps) {
            each.get();
        }
    }

    private static HttpRequest.Builder post(String at, String path) {
        return HttpRequest.newBuilder(URI.create(at + "/realms/torii/torii-test/waiting/" + path))
                .POST(BodyPublishers.noBody());
    }

    /** The server's heap after a collection, in kB. */
    private long heap() throws Exception {
        jcmd("GC.run");
        jcmd("GC.run");
        var said = jcmd("GC.heap_info");
        var used = HEAP.matcher(said);
        var sum = 0L;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        if (sum == 0) {
            throw new AssertionError("the heap of the server cannot be read from: " + said);
        }
        return sum;
    }

    private String jcmd(String command) throws Exception {
        var process = new ProcessBuilder("jcmd", "" + server, command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Map<String, Double> stores() throws Exception {
        var management = URI.create(node);
        var metrics = client.send(
                        HttpRequest.newBuilder(URI.create("http://" + management.getHost() + ":"
                                        + (management.getPort() + 1) + "/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var counts = new TreeMap<String, Double>();
        for (var line : metrics.split("\n")) {
            var store = STORES.matcher(line);
            if (store.matches()) {
                counts.merge(store.group(1), Double.valueOf(store.group(3)), Double::sum);
            }
        }
        for (var family : FAMILIES) {
            if (counts.keySet().stream().noneMatch(name -> name.startsWith(family))) {
                throw new AssertionError("the node has no metric " + family + "…, so what is asked of stores cannot be said");
            }
        }
        return counts;
    }

    private static Map<String, Long> difference(Map<String, Double> before, Map<String, Double> after) {
        var moved = new TreeMap<String, Long>();
        after.forEach((name, count) -> {
            var more = Math.round(count - before.getOrDefault(name, 0.0));
            if (more != 0) {
                moved.put(name, more);
            }
        });
        return moved;
    }

    /** User and system time of the server so far, in milliseconds (clock tick 10 ms). */
    private long cpuMillis() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + server + "/stat"));
        var fields = Arrays.asList(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * 10;
    }

    private static String random() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static final class Browser {
        volatile String cookies;
        volatile String request;
        volatile String handle;
        volatile String heard = "";
        volatile CompletableFuture<Void> seated;
        volatile CompletableFuture<Long> woken;
    }
}
