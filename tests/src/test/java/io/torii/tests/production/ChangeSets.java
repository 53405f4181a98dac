package io.torii.tests.production;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The steps by which Torii's tables came to be. */
final class ChangeSets {
    private static final Pattern ID = Pattern.compile("<changeSet author=\"torii\" id=\"([^\"]+)\"");

    private ChangeSets() {}

    /** Those of the sources. */
    static List<String> ofToday() {
        var folder = Built.root().resolve("keycloak/src/main/resources/META-INF");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("torii-changelog-"))
                    .flatMap(file -> ID.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
