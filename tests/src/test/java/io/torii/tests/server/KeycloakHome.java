package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stock Keycloak in a directory of its own. It is kept between runs, since Keycloak takes 20 s to build itself anew
 * when a jar has changed; its data is not.
 */
public final class KeycloakHome {
    private final Path folder;
    private final String log;

    private KeycloakHome(Path folder, String log) {
        this.folder = folder;
        this.log = log;
    }

    public static KeycloakHome with(String name, List<Path> jars) {
        var version = Built.stockKeycloak().getFileName();
        var home = new KeycloakHome(
                Built.target().resolve("servers").resolve(version).resolve(name), "server.log");
        try {
            home.unpack();
            home.dropIn(jars);
            erase(home.folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /** The same, for one of several servers that run from it; each has a log of its own. */
    KeycloakHome node(String name) {
        return new KeycloakHome(folder, name + ".log");
    }

    Path script() {
        return folder.resolve("bin/kc.sh");
    }

    public Path log() {
        return folder.resolve(log);
    }

    /** A realm file that {@code --import-realm} will find. */
    public KeycloakHome importing(Path realmFile) {
        try {
            var imports = Files.createDirectories(folder.resolve("data/import"));
            Files.copy(realmFile, imports.resolve(realmFile.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack() throws IOException {
        if (Files.exists(script())) {
            return;
        }
        var stock = Built.stockKeycloak();
        try (Stream<Path> files = Files.walk(stock)) {
            for (var file : files.toList()) {
                var copy = folder.resolve(stock.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        if (!script().toFile().setExecutable(true)) {
            throw new IOException("cannot make kc.sh executable");
        }
    }

    private void dropIn(List<Path> jars) throws IOException {
        var names = jars.stream().map(jar -> jar.getFileName().toString()).collect(Collectors.toSet());
        var providers = folder.resolve("providers");
        try (Stream<Path> present = Files.list(providers)) {
            for (var file : present.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (var jar : jars) {
            var copy = providers.resolve(jar.getFileName());
            if (!Files.exists(copy) || Files.mismatch(jar, copy) >= 0) {
                Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
