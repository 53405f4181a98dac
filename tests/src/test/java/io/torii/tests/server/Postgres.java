package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of the system's binaries with an empty database, which no power cut needs to survive. */
final class Postgres implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Daemon daemon;
    private final int port;

    private Postgres(Daemon daemon, int port) {
        this.daemon = daemon;
        this.port = port;
    }

    static Postgres start() {
        try {
            var folder = Files.createTempDirectory("torii-postgres");
            if (root()) {
                finished("chown", "postgres", folder.toString());
            }
            var data = folder.resolve("data").toString();
            finished(as("initdb", "-D", data, "-U", "torii", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"));
            var port = KeycloakServer.freePort();
            return new Postgres(new Daemon(folder, server(folder, data, port)), port).answering();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process server(Path folder, String data, int port) throws IOException {
        var place = as("postgres", "-D", data, "-p", "" + port, "-k", folder.toString());
        // Each node has a pool of a hundred connections.
        var figures = List.of("fsync=off", "max_connections=250", "listen_addresses=127.0.0.1");
        figures.forEach(figure -> place.addAll(List.of("-c", figure)));
        return new ProcessBuilder(place)
                .redirectErrorStream(true)
                .redirectOutput(Built.target().resolve("postgres.log").toFile())
                .start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    Psql client() {
        try {
            return new Psql(binary("psql"), "postgresql://torii@127.0.0.1:" + port + "/postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        daemon.close();
    }

    private Postgres answering() {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return this;
            } catch (IOException notYet) {
                if (!daemon.process().isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("PostgreSQL did not start, see postgres.log", notYet);
                }
                pause();
            }
        }
    }

    private void pause() {
        try {
            daemon.process().waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL refuses to run as root, and the system's package has made a user for it. */
    private static List<String> as(String binary, String... arguments) throws IOException {
        var line = new ArrayList<String>();
        if (root()) {
            line.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        line.add(binary(binary));
        line.addAll(Arrays.asList(arguments));
        return line;
    }

    private static String binary(String name) throws IOException {
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                var newest = versions.map(version -> version.resolve("bin").resolve(name))
                        .filter(Files::isExecutable)
                        .max(Comparator.naturalOrder());
                if (newest.isPresent()) {
                    return newest.get().toString();
                }
            }
        }
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name
                        + " on this machine: two nodes need PostgreSQL (on Debian the package postgresql); ./verify"
                        + " installs it where it may"))
                .toString();
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void finished(String... line) throws IOException {
        finished(List.of(line));
    }

    private static void finished(List<String> line) throws IOException {
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(line + " failed:\n" + said);
        }
    }
}
