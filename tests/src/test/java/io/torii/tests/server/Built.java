package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put what tests need. */
public final class Built {
    private Built() {}

    public static Path root() {
        return Path.of(property("torii.root"));
    }

    public static Path target() {
        return Path.of(property("torii.target"));
    }

    /** The pages that the shared server has shown in this run: theme, language, template. */
    public static Path gallery() {
        return target().resolve("gallery");
    }

    static Path stockKeycloak() {
        return Path.of(property("torii.stock"));
    }

    public static Path realmFile() {
        return root().resolve("realm-export/torii-realm.json");
    }

    /** What an administrator drops in. */
    public static List<Path> bundle() {
        var folder = root().resolve("bundle/target/torii-" + property("torii.version") + "/providers");
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("package the bundle first: mvn package -pl bundle -am", e);
        }
    }

    static Path harness() {
        return root().resolve("tests/harness/target/torii-test-harness-" + property("torii.version") + ".jar");
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is set by the build: run these tests by mvn verify");
        }
        return value;
    }
}
