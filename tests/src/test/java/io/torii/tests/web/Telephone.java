package io.torii.tests.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** The telephone of the development outbox, for the calls to one number. */
public record Telephone(URI server, String realm, String number) {
    /** The newest call, as soon as there are as many. */
    public JsonNode await(int atLeast) {
        return Eventually.get(this::calls, calls -> calls.size() >= atLeast).get(0);
    }

    /** The calls to the number, newest first. */
    public List<JsonNode> calls() {
        var all = Rest.parse(send(HttpRequest.newBuilder(address("")).build()));
        return StreamSupport.stream(all.spliterator(), false)
                .filter(call -> call.get("to").asText().equals(number))
                .toList();
    }

    /** Answers the newest call as soon as there is one, and presses. */
    public void press(String keys) {
        answer();
        key(keys);
    }

    public void answer() {
        await(1);
        happens("answer");
    }

    /** Presses in the newest call, whether it was answered or not. */
    public void key(String keys) {
        post("keys=" + Visitor.encode(keys));
    }

    /** {@code busy}, {@code no-answer}, {@code machine}, {@code hang-up}. */
    public void happens(String what) {
        await(1);
        post("happened=" + what);
    }

    /** All that the newest call has said. */
    public List<String> said() {
        return StreamSupport.stream(await(1).get("said").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The figures that the newest call has read. */
    public String figures() {
        var figures = String.join(
                "", said().stream().filter(phrase -> phrase.length() == 1).toList());
        return figures.substring(0, figures.length() / 2);
    }

    private void post(String form) {
        var id = await(1).get("id").asText();
        send(HttpRequest.newBuilder(address("/" + id))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private URI address(String rest) {
        return server.resolve("/realms/" + realm + "/torii/outbox/calls" + rest);
    }

    private static String send(HttpRequest request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
