package io.torii.tests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What tests take from {@code docker-compose.yml}. */
record Compose(String text) {
    private static final Pattern PROBE = Pattern.compile("test: \\[\"CMD\", \"bash\", \"-c\", \"(.+)\"]");

    static Compose read() {
        try {
            return new Compose(Files.readString(Built.root().resolve("docker-compose.yml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script that says whether Keycloak is ready, as bash is given it. */
    String probe() {
        var found = PROBE.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("docker-compose.yml has no probe of Keycloak");
        }
        return found.group(1).replace("$$", "$").replace("\\\\", "\\");
    }
}
