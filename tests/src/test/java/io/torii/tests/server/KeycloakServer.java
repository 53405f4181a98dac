package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running {@code kc.sh}. */
public final class KeycloakServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SMALL_AND_QUICK = "-Xms128m -Xmx1g -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=384m"
            + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8";

    private final KeycloakHome home;
    private final List<String> command;
    private final Process process;
    private final URI url;

    private KeycloakServer(KeycloakHome home, List<String> command, URI url) {
        this.home = home;
        this.command = command;
        this.process = run(home, command);
        this.url = url;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts {@code kc.sh} with this command on a free port of this machine and waits until it answers. */
    public static KeycloakServer start(KeycloakHome home, String... command) {
        var port = freePort();
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--http-host=127.0.0.1", "--http-port=" + port));
        return new KeycloakServer(home, arguments, URI.create("http://localhost:" + port)).answering();
    }

    /** The same anew, at the same address, once it has ended. */
    KeycloakServer again() {
        return new KeycloakServer(home, command, url).answering();
    }

    /** Runs {@code kc.sh} with a command that ends by itself and returns how it ended. */
    public static int runToEnd(KeycloakHome home, String... command) {
        var process = run(home, List.of(command));
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new AssertionError("kc.sh did not end; its log is " + home.log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI url() {
        return url;
    }

    public URI at(String path) {
        return url.resolve(path);
    }

    public Path log() {
        return home.log();
    }

    /** As a power cut would end it, whatever it is doing: {@code kill -9} of the server that the script has started. */
    public void kill() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process run(KeycloakHome home, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(home.script().toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_OPTS", SMALL_AND_QUICK,
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeycloakServer answering() {
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (ended() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Keycloak did not start:\n" + lastOfLog());
            }
        }
        return this;
    }

    /** Whether it ended; takes a moment, which spaces the questions. */
    private boolean ended() {
        try {
            return process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean answers() {
        try {
            var request = HttpRequest.newBuilder(at("/realms/master"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String lastOfLog() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
