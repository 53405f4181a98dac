package io.torii.tests.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a server has logged from here on.
 *
 * @param from how long the file was
 */
record Logbook(Path file, long from) {
    static Logbook at(Path file) {
        try {
            return new Logbook(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an exception went through code of ours: the first lines of each, at most twenty. */
    List<String> traces() {
        try (var bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(from);
            var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return text.lines()
                    .filter(line -> line.startsWith("\tat io.torii."))
                    .filter(line -> !line.contains("io.torii.tests."))
                    .distinct()
                    .limit(20)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
