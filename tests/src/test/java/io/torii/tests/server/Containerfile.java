package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The steps of the repository's {@code Containerfile}, for machines without a container engine. */
final class Containerfile {
    private static final Pattern RUN = Pattern.compile("(?m)^RUN /opt/keycloak/bin/kc\\.sh (.+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(.+) /opt/keycloak/providers/$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^CMD \\[(.+)]$");
    private static final Pattern FOLDER = Pattern.compile("(?m)^ARG TORII=(.+)$");

    private final String text;

    private Containerfile(String text) {
        this.text = text;
    }

    static Containerfile read() {
        try {
            var text = Files.readString(Built.root().resolve("Containerfile"));
            return new Containerfile(text.replace("\\\n", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it copies into {@code providers/}. */
    List<Path> jars() {
        var copied = one(COPY).replace("${TORII}", one(FOLDER));
        return Arrays.stream(copied.split("\\s+"))
                .map(Built.root()::resolve)
                .map(Path::normalize)
                .toList();
    }

    /** The arguments of {@code kc.sh} by which the image is built. */
    String[] build() {
        return one(RUN).split("\\s+");
    }

    /** Those by which a container of it starts. */
    List<String> command() {
        return Arrays.stream(one(COMMAND).split(",\\s*"))
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    private String one(Pattern pattern) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("the Containerfile has no line like " + pattern);
        }
        return found.group(1).strip();
    }
}
