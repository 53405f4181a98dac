package io.torii.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page that the shared server has shown to some test in this run, kept as it was.
 *
 * @param file the file of it
 */
record Exhibit(Path file) {
    private static final Pattern ID = Pattern.compile("\\bid=\"torii-");

    static List<Exhibit> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Exhibit::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no test has shown a page before: run them all, by ./verify", e);
        }
    }

    /** Of several pages of one template the one that shows most. */
    static Optional<Exhibit> fullest(List<Exhibit> all, String template) {
        return all.stream()
                .filter(one -> one.template().equals(template))
                .max(Comparator.comparing(Exhibit::elements).thenComparing(Exhibit::name));
    }

    String name() {
        return file.getFileName().toString();
    }

    String template() {
        return name().substring(0, name().indexOf('.'));
    }

    String html() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long elements() {
        return ID.matcher(html()).results().count();
    }
}
