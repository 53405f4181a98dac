package io.torii.floorplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of the documentation that the code dictates, between two comments of a page. */
record Table(Path page, String name) {

    List<String> rows() {
        return body().lines()
                .filter(line -> line.startsWith("| `"))
                .map(String::strip)
                .toList();
    }

    /** The page's prose may change; the rows are taken from the code by {@code -Dtorii.docs=write}. */
    void writeIfAsked(List<String> rows) {
        if (!"write".equals(System.getProperty("torii.docs"))) {
            return;
        }
        List<String> head =
                body().lines().filter(line -> line.startsWith("|")).limit(2).toList();
        String table = String.join("\n", head) + "\n" + String.join("\n", rows) + "\n";
        try {
            Files.writeString(page, House.text(page).replace(body(), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body() {
        String text = House.text(page);
        String begin = "<!-- " + name + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end of " + name + " -->");
        if (from < begin.length() || to < from) {
            throw new IllegalStateException(page + " has no table " + name);
        }
        return text.substring(from, to);
    }
}
