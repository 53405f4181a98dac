package io.torii.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The libraries of the distribution that the bundle is dropped into. */
final class StockKeycloak {
    private StockKeycloak() {}

    static Set<String> classes() {
        try (ZipFile distribution = new ZipFile(System.getProperty("torii.keycloak.zip"))) {
            List<? extends ZipEntry> libraries = distribution.stream()
                    .filter(entry -> entry.getName().matches("[^/]+/lib/lib/(main|boot)/.+\\.jar"))
                    .toList();
            Set<String> classes = new HashSet<>();
            for (ZipEntry library : libraries) {
                try (InputStream bytes = distribution.getInputStream(library)) {
                    collect(bytes, classes);
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(InputStream jar, Set<String> classes) throws IOException {
        ZipInputStream entries = new ZipInputStream(jar);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            if (entry.getName().endsWith(".class")) {
                classes.add(entry.getName());
            }
        }
    }
}
