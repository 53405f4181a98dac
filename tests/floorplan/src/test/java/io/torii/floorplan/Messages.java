package io.torii.floorplan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One message file, read as Keycloak reads it. */
record Messages(String place, Map<String, String> words) {

    /** The English files of the house; English is the root of Keycloak's fallback. */
    static List<Path> english() {
        return House.files("themes/src/main", "messages_en.properties");
    }

    static Messages of(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Messages(House.root().relativize(file).toString(), read(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** What stock Keycloak itself says on its login pages. */
    static Messages stock(String language) {
        String place = "/theme/base/login/messages/messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(place), StandardCharsets.UTF_8)) {
            return new Messages(place, read(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }

    static Path translated(Path english, String language) {
        String name = english.getFileName().toString().replace("_en.", "_" + language + ".");
        return english.resolveSibling(name);
    }

    private static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
