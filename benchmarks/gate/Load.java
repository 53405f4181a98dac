import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whole sign-ins (page, form, redirect, token) with plain HTTP, two realms in turn, one rate and one cost each.
 * usage: java Load.java URL SERVER-PID USERS WARM-UP-SECONDS ROUNDS SECONDS-PER-ROUND
 */
public final class Load {
    private static final List<String> REALMS = List.of("bench-torii", "bench-stock");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int THREADS = 3;
    private static final double GOAL = 0.97;

    private final String url;
    private final long server;
    private final int users;
    private final AtomicInteger next = new AtomicInteger();

    private Load(String url, long server, int users) {
        this.url = url;
        this.server = server;
        this.users = users;
    }

    public static void main(String[] arguments) throws Exception {
        var load = new Load(arguments[0], Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        var warmUp = Integer.parseInt(arguments[3]);
        var rounds = Integer.parseInt(arguments[4]);
        var seconds = Integer.parseInt(arguments[5]);
        for (var i = 0; i < Math.max(1, warmUp / seconds); i++) {
            load.run(REALMS.get(i % 2), seconds);
        }
        var rates = new ArrayList<double[]>();
        var costs = new ArrayList<double[]>();
        for (var round = 0; round < rounds; round++) {
            // Who goes first alternates, so that a machine that slows down is fair to both.
            var first = round % 2;
            var one = load.run(REALMS.get(first), seconds);
            var other = load.run(REALMS.get(1 - first), seconds);
            var torii = first == 0 ? one : other;
            var stock = first == 0 ? other : one;
            rates.add(new double[] {torii.rate, stock.rate});
            costs.add(new double[] {torii.cpu, stock.cpu});
            System.out.printf(
                    Locale.ROOT,
                    "round %d: torii %.1f/s (%.2f ms CPU), stock %.1f/s (%.2f ms CPU), ratio %.3f%n",
                    round + 1, torii.rate, torii.cpu, stock.rate, stock.cpu, torii.rate / stock.rate);
        }
        var ratio = median(rates.stream().map(pair -> pair[0] / pair[1]).collect(Collectors.toList()));
        System.out.printf(
                Locale.ROOT,
                "median: torii %.1f/s, stock %.1f/s; CPU per sign-in %.2f and %.2f ms; ratio of rates %.3f (at least %.2f)%n",
                median(column(rates, 0)), median(column(rates, 1)),
                median(column(costs, 0)), median(column(costs, 1)), ratio, GOAL);
        if (ratio < GOAL) {
            System.exit(1);
        }
    }

    private static List<Double> column(List<double[]> rows, int index) {
        return rows.stream().map(row -> row[index]).collect(Collectors.toList());
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().collect(Collectors.toList());
        return sorted.get(sorted.size() / 2);
    }

    private Result run(String realm, int seconds) throws Exception {
        var done = new AtomicInteger();
        var failures = new ArrayList<Throwable>();
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var began = System.nanoTime();
        var cpu = cpuMillis();
        var threads = new ArrayList<Thread>();
        for (var i = 0; i < THREADS; i++) {
            var thread = new Thread(() -> {
                try {
                    while (System.nanoTime() < end) {
                        signIn(realm);
                        done.incrementAndGet();
                    }
                } catch (Exception | AssertionError e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a sign-in failed", failures.get(0));
        }
        var took = (System.nanoTime() - began) / 1e9;
        return new Result(done.get() / took, (cpuMillis() - cpu) / (double) done.get());
    }

    private void signIn(String realm) throws IOException, InterruptedException {
        var client = CLIENTS.get();
        var base = url + "/realms/" + realm + "/protocol/openid-connect/";
        var page = client.send(
                HttpRequest.newBuilder(URI.create(base + "auth?client_id=bench&response_type=code&scope=openid"
                                + "&redirect_uri=" + encoded("http://localhost/in")))
                        .build(),
                BodyHandlers.ofString());
        var action = ACTION.matcher(page.body());
        if (page.statusCode() != 200 || !action.find()) {
            throw new AssertionError("no sign-in page: " + page.statusCode());
        }
        var form = "username=user-" + Math.floorMod(next.getAndIncrement(), users) + "&password=demo&credentialId=";
        var in = client.send(
                post(URI.create(action.group(1).replace("&amp;", "&")), form)
                        .header("Cookie", cookies(page))
                        .build(),
                BodyHandlers.ofString());
        var location = in.headers().firstValue("Location").orElse("");
        var code = CODE.matcher(location);
        if (in.statusCode() != 302 || !code.find()) {
            throw new AssertionError("not signed in: " + in.statusCode() + " " + location);
        }
        var token = client.send(
                post(
                                URI.create(base + "token"),
                                "grant_type=authorization_code&client_id=bench&code=" + code.group(1)
                                        + "&redirect_uri=" + encoded("http://localhost/in"))
                        .build(),
                BodyHandlers.ofString());
        if (token.statusCode() != 200) {
            throw new AssertionError("no token: " + token.statusCode() + " " + token.body());
        }
    }

    private static final ThreadLocal<HttpClient> CLIENTS = ThreadLocal.withInitial(
            () -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

    private static HttpRequest.Builder post(URI address, String form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static String cookies(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the server has used so far: user and system time of its process, in milliseconds (clock tick 10 ms). */
    private long cpuMillis() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + server + "/stat"));
        var fields = Arrays.asList(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12))) * 10;
    }

    private static final class Result {
        final double rate;
        final double cpu;

        Result(double rate, double cpu) {
            this.rate = rate;
            this.cpu = cpu;
        }
    }
}
