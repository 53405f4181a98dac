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
    /** What a shell calls the end by {@code kill -9}. */
    private static final int KILLED = 128 + 9;

    public ApplyScript(URI server, String realm) {
        this(server, realm, "admin");
    }

    /** Runs it to its end, and answers what it said. */
    public String run(String... more) {
        return ends(0, more);
    }

    /** As {@link #run}, with this exit code. */
    public String ends(int code, String... more) {
        try {
            var process = started(server, more);
            var said = said(process);
            assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(code);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it comes to its end before it has changed so much; else it is killed there. */
    public boolean endsWithin(int changes, String... more) {
        try (var toll = Toll.after(changes, server)) {
            var process = started(toll.url(), more);
            toll.pays(process);
            var said = said(process);
            var code = process.onExit().join().exitValue();
            assertThat(code).as(said).isIn(0, KILLED);
            return code == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process started(URI address, String... more) throws IOException {
        var script = Built.root().resolve("realm-export/apply.mjs").toString();
        var command = new ArrayList<>(List.of("node", script, "--server", address.toString(), "--realm", realm));
        command.addAll(List.of(more));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("KC_ADMIN_USER", user, "KC_ADMIN_PASSWORD", "admin"));
        return builder.start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
