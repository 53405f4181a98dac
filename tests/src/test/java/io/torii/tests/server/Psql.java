package io.torii.tests.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own client. */
record Psql(String binary, String database) {
    /** What a query answers: a line for each row, {@code |} between its columns. */
    List<String> ask(String query) {
        return said(List.of("-A", "-t", "-c", query), InputStream.nullInputStream())
                .lines()
                .toList();
    }

    /** Runs a script, as {@code pg_dump} writes it, up to its first error. */
    void run(InputStream script) {
        said(List.of("-q", "-1"), script);
    }

    private String said(List<String> arguments, InputStream input) {
        var line = new ArrayList<>(List.of(binary, "-X", "-v", "ON_ERROR_STOP=1", "-d", database));
        line.addAll(arguments);
        try {
            var process = new ProcessBuilder(line)
                    .redirectError(Built.target().resolve("psql.log").toFile())
                    .start();
            try (var script = process.getOutputStream()) {
                input.transferTo(script);
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("PostgreSQL refused, see psql.log: " + arguments);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
