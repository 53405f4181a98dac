package io.torii.tests.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A Prometheus of the system's own that reads one server every second, and evaluates these rules as often. */
public final class Prometheus implements AutoCloseable {
    private static final String CONFIGURATION =
            """
            global: {scrape_interval: 1s, evaluation_interval: 1s}
            rule_files: ['%s']
            scrape_configs: [{job_name: keycloak, static_configs: [{targets: ['%s']}]}]
            """;

    private final Daemon daemon;
    private final URI url;

    private Prometheus(Daemon daemon, int port) {
        this.daemon = daemon;
        this.url = URI.create("http://127.0.0.1:" + port);
    }

    /** Reads the metrics at this {@code host:port}. */
    public static Prometheus of(String metrics, Path rules) {
        try {
            var folder = Files.createTempDirectory(Built.target(), "prometheus");
            var configuration = folder.resolve("prometheus.yml");
            Files.writeString(configuration, CONFIGURATION.formatted(rules, metrics));
            var port = KeycloakServer.freePort();
            var process = new ProcessBuilder(
                            binary("prometheus"),
                            "--config.file=" + configuration,
                            "--storage.tsdb.path=" + folder.resolve("data"),
                            "--web.listen-address=127.0.0.1:" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(Built.target().resolve("prometheus.log").toFile())
                    .start();
            return new Prometheus(new Daemon(folder, process), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code promtool}, which has to be content. */
    public static void tool(String... arguments) {
        var line = new ArrayList<>(List.of(binary("promtool")));
        line.addAll(List.of(arguments));
        try {
            var tool = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (tool.onExit().join().exitValue() != 0) {
                throw new AssertionError(line + " failed:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has started. */
    public boolean isReady() {
        if (!daemon.process().isAlive()) {
            throw new IllegalStateException("Prometheus has ended, see prometheus.log");
        }
        try {
            return send("/-/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What an expression comes to now. */
    public JsonNode query(String expression) {
        return data("/api/v1/query?query=" + encoded(expression)).get("result");
    }

    /** The labels of every series that has been read. */
    public JsonNode series(String selector) {
        return data("/api/v1/series?match%5B%5D=" + encoded(selector));
    }

    /** The alerting rules, with how their last evaluation went. */
    public JsonNode rules() {
        return data("/api/v1/rules").get("groups").findPath("rules");
    }

    @Override
    public void close() {
        daemon.close();
    }

    private JsonNode data(String path) {
        try {
            var answer = send(path);
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return Rest.parse(answer.body()).get("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String path) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String binary(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name
                        + " on this machine: dashboard and alerts are tested with Prometheus (on Debian the package"
                        + " prometheus); ./verify installs it where it may"))
                .toString();
    }
}
