package io.torii.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code realm-export/apply.mjs} on one realm, as this administrator runs it, whose password is that of all here. */
public record ApplyScript(URI server, String realm, String user) {
    public ApplyScript(URI server, String realm) {
        this(server, realm, "admin");
    }

    /** Runs it to its end, and answers what it said. */
    public String run(String... more) {
        return ends(0, more);
    }

    /** As {@link #run}, with this exit code. */
    public String ends(int code, String... more) {
        var script = Built.root().resolve("realm-export/apply.mjs").toString();
        var command = new ArrayList<>(List.of("node", script, "--server", server.toString(), "--realm", realm));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("KC_ADMIN_USER", user, "KC_ADMIN_PASSWORD", "admin"));
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(code);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
