package io.torii.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked bundle as the build has just made it. */
final class DroppedIn {
    private static final Path ROOT = Path.of(System.getProperty("torii.bundle"));

    private DroppedIn() {}

    static Path root() {
        return ROOT;
    }

    static Path torii() {
        return ROOT.resolve("providers/torii.jar");
    }

    static List<Path> jars() {
        return files().stream().filter(file -> file.toString().endsWith(".jar")).toList();
    }

    static List<Path> files() {
        try (Stream<Path> walk = Files.walk(ROOT)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> entries(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
