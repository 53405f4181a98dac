package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R40: a list whose sender went away amid it. */
@ExtendWith(OnKeycloak.class)
final class CutListIT {
    @Test
    void of_a_list_that_is_cut_no_row_is_taken_and_nothing_is_logged(World world) throws IOException {
        var transfer = Transfer.open(world);
        var rows = Stream.generate(() -> transfer.enrolled("NONE"))
                .limit(3)
                .map(user -> transfer.row(user, "active,2025-04-01,old portal"))
                .toArray(String[]::new);
        var logged = Files.size(world.server().log());

        var answer = cut(transfer, Transfer.HEAD + String.join("", rows));

        assertThat(answer).satisfiesAnyOf(line -> assertThat(line).isEmpty(), line -> assertThat(line)
                .startsWith("HTTP/1.1 400"));
        assertThat(transfer.imported(rows).get("changed").asInt()).isEqualTo(3);
        assertThat(Files.readString(world.server().log()).substring((int) logged))
                .doesNotContain("Uncaught server error");
    }

    /** All of it, but for an end that was announced; the answer, where the server has one for who went away. */
    private static String cut(Transfer transfer, String list) throws IOException {
        var server = transfer.world().server().url();
        var head = "POST /admin/realms/" + transfer.realm().name() + "/torii/bringing/stages HTTP/1.1\r\nHost: "
                + server.getAuthority() + "\r\nAuthorization: "
                + transfer.clerk().refreshed().bearer()
                + "\r\nContent-Type: text/csv\r\nContent-Length: " + (list.length() + 100) + "\r\n\r\n";
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + list).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
