package io.torii.tests.app;

import io.torii.tests.server.Built;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** The built app on a realm that speaks the protocol by its letter: {@code authenticator-app/test/serve.mjs}. */
final class AppRealm implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final String address;

    AppRealm() {
        var app = Built.root().resolve("authenticator-app");
        try {
            process = new ProcessBuilder(
                            "node",
                            app.resolve("test/serve.mjs").toString(),
                            app.resolve("target/classes/io/torii/authenticator-app")
                                    .toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
            address = said.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("node is needed on PATH", e);
        }
    }

    /** Where the app is served. */
    String address() {
        return address;
    }

    /** As the browser names it. */
    String origin() {
        return address.substring(0, address.indexOf("/realms"));
    }

    /** What a page that enrols alice would link to. */
    String link() {
        return address + "#enroll=" + ask("code", "{\"account\": \"alice\"}");
    }

    /** The nine characters for alice. */
    String typed() {
        return ask("code", "{\"account\": \"alice\", \"username\": \"alice\"}");
    }

    /** Something happens at the realm's other end. */
    String ask(String what, String json) {
        var request = HttpRequest.newBuilder(URI.create(origin() + "/fake/" + what))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
