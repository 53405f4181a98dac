package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the system's own that runs until it is closed or the tests end, and the folder that goes with it. */
record Daemon(Path folder, Process process) implements AutoCloseable {
    Daemon {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder, process)));
    }

    @Override
    public void close() {
        end(folder, process);
    }

    private static void end(Path folder, Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            erase(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void erase(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
