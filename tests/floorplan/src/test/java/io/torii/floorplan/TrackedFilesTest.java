package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is committed builds anywhere: no path of somebody's machine, no mirror's host, no key. */
class TrackedFilesTest {
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.$}/-])/(home|Users|root|work|tmp|var/folders)/[\\w.-]+|[A-Z]:\\\\Users\\\\");
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://[\\w.-]*(artifactory|nexus|registry|mirror|verdaccio)[\\w.-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/]{32}");

    @Test
    void no_tracked_file_names_a_machine_a_registry_or_a_key() throws Exception {
        for (Path file : tracked()) {
            String text = textOrNothing(file);
            assertThat(MACHINE.matcher(text).find())
                    .as("machine path in " + file)
                    .isFalse();
            assertThat(REGISTRY.matcher(text).find()).as("registry in " + file).isFalse();
            assertThat(KEY.matcher(text).find()).as("private key in " + file).isFalse();
        }
    }

    @Test
    void each_check_sees_what_it_looks_for() {
        assertThat(MACHINE.matcher("file:" + "/ho" + "me/someone/torii").find()).isTrue();
        assertThat(MACHINE.matcher("https://example.org/home/page").find()).isFalse();
        assertThat(REGISTRY.matcher("https://" + "nexus.example.org/x").find()).isTrue();
    }

    private static List<Path> tracked() throws IOException {
        Process git = new ProcessBuilder("git", "ls-files")
                .directory(House.root().toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(House.root()::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static String textOrNothing(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        }
    }
}
