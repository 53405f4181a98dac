package io.torii.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Of each template those that show most, so many at most; the fullest first. */
    static List<Exhibit> fullest(Path folder, int most) {
        return in(folder).stream()
                .collect(Collectors.groupingBy(Exhibit::template, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(all -> all.stream()
                        .sorted(Comparator.comparing(Exhibit::elements)
                                .thenComparing(Exhibit::name)
                                .reversed())
                        .limit(most))
                .toList();
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
