package io.torii.tests.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Leads to this node what is addressed to the realm's public address. */
public record OtherNode(URI node) implements Network {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public HttpResponse<String> send(HttpRequest request) {
        var address = request.uri();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var led = HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(node.resolve(address.getRawPath() + query))
                .build();
        try {
            return CLIENT.send(led, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
