package io.torii.tests.cluster;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** What was seen, in {@code tests/target/crash.txt}: figures of runs on demand. */
final class Journal {
    private Journal() {}

    static void write(String words) {
        append("crash.txt", words);
    }

    /** One row of the table in the report, and where it belongs among what users were told. */
    static void row(String words) {
        append("crash-rows.md", words);
        write(words);
    }

    private static void append(String file, String words) {
        try {
            Files.writeString(
                    Built.target().resolve(file),
                    words + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
