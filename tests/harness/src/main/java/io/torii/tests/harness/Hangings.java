package io.torii.tests.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The folder of kept pages: theme, language, template, and an outline, since one template shows several pages. */
final class Hangings {
    private static final int OUTLINES_OF_A_TEMPLATE = 12;
    private static final Pattern ID = Pattern.compile("\\bid=\"(torii-[a-z-]+)");

    private final Path folder;
    private final Map<String, Set<String>> seen = new ConcurrentHashMap<>();

    Hangings(Path folder) {
        this.folder = folder;
    }

    /** A place for this page, unless there is one of this template with the same elements. */
    Optional<Frame> frame(String form, String page) {
        var outlines = seen.computeIfAbsent(form, key -> ConcurrentHashMap.newKeySet());
        var outline = outline(page);
        var wanted = outlines.size() < OUTLINES_OF_A_TEMPLATE && outlines.add(outline);
        return wanted ? Optional.of(new Frame(folder, form.replace(".ftl", "") + "." + outline)) : Optional.empty();
    }

    private static String outline(String page) {
        var ids = new TreeSet<String>();
        var found = ID.matcher(page);
        while (found.find()) {
            ids.add(found.group(1));
        }
        return Integer.toHexString(ids.hashCode());
    }

    /** Where one page hangs, under each theme and in each language. */
    record Frame(Path folder, String name) {
        /** @param shown empty where it could not be shown */
        void hang(String theme, Locale language, String shown) {
            var file = folder.resolve(theme).resolve(language.toLanguageTag()).resolve(name + ".html");
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, shown);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
