package io.torii.floorplan;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms as they stand on disk. */
final class House {
    /** Each module that has Java, and the package that its classes lie in. */
    static final Map<String, String> ROOMS = Map.of(
            "core", "io.torii.(domain|port|ceremony)",
            "keycloak", "io.torii.keycloak",
            "gateways/outbox", "io.torii.gateway.outbox",
            "gateways/twilio", "io.torii.gateway.twilio",
            "gateways/vonage", "io.torii.gateway.vonage",
            "authenticators", "io.torii.authenticators",
            "required-actions", "io.torii.actions",
            "endpoints", "io.torii.endpoints");

    private static final Path ROOT = Path.of(System.getProperty("torii.root"));
    private static final JavaClasses CLASSES = imported();

    private House() {}

    static Path root() {
        return ROOT;
    }

    /** What the rooms' main sources were compiled to; shaded jars and tests are left aside. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** Files below a directory of the house, none when there is no such directory. */
    static List<Path> files(String directory, String ending) {
        Path start = ROOT.resolve(directory);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static JavaClasses imported() {
        List<Path> compiled = ROOMS.keySet().stream()
                .map(room -> ROOT.resolve(room).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(compiled);
    }
}
