package io.torii.tests.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A request that no HTTP client sends: its end does not come, or its head says something else than what follows.
 *
 * @param rest its headers after the first two, the empty line and what there is of its body
 */
record Torn(String method, URI address, String rest) implements Attempt {
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=x\r\n";
    private static final List<String> RESTS = List.of(
            MULTIPART + "Content-Length: 10737418240\r\n\r\n--x\r\n",
            MULTIPART + "Content-Length: 5000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"torii-photo\"",
            MULTIPART + "Content-Length: -1\r\n\r\n",
            MULTIPART + "Content-Length: 99999999999999999999\r\n\r\n",
            MULTIPART + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n--x",
            MULTIPART + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            "Content-Type: application/json\r\nContent-Length: 10737418240\r\n\r\n{",
            "Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"reason\": ",
            "Content-Type: application/json\r\nContent-Type: text/csv\r\nContent-Length: 2\r\n\r\n{}",
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 900\r\n\r\nt=%",
            "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}",
            "X: " + "x".repeat(70_000) + "\r\n\r\n",
            "\u0000\r\n\r\n",
            "\r\n");

    static Torn at(String method, URI address, Malice malice) {
        return new Torn(method, address, malice.any(RESTS));
    }

    @Override
    public Optional<String> broken() {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            var head = method + " " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n";
            socket.getOutputStream().write((head + rest).getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            var answer = new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1);
            return Optional.ofNullable(new BufferedReader(answer).readLine())
                    .filter(line -> line.startsWith("HTTP/1.1 5"))
                    .map(line -> line + " to " + method + " " + address + " " + rest);
        } catch (IOException closed) {
            // The door was shut before all of it was sent.
            return Optional.empty();
        }
    }
}
