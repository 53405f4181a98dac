package io.torii.tests.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The development outbox of one realm, where texts lie instead of going out. */
public final class Outbox {
    private static final Pattern CODE = Pattern.compile("(?<![0-9#])[0-9]{6}(?![0-9])");

    private final URI messages;

    public Outbox(URI server, String realm) {
        messages = server.resolve("/realms/" + realm + "/torii/outbox/messages");
    }

    /** The code of the newest text to the number, as soon as there is one. */
    public String codeTo(String number) {
        return codesTo(number, 1).get(0);
    }

    /** The codes of the texts to the number, newest first, as soon as there are as many. */
    public List<String> codesTo(String number, int atLeast) {
        return Eventually.get(() -> to(number), texts -> texts.size() >= atLeast).stream()
                .map(Outbox::code)
                .toList();
    }

    /** The words of the texts to the number that lie there now, newest first. */
    public List<String> to(String number) {
        return StreamSupport.stream(read(number).spliterator(), false)
                .map(text -> text.get("body").asText())
                .toList();
    }

    /** The six digits of a text. */
    public static String code(String words) {
        var code = CODE.matcher(words);
        if (!code.find()) {
            throw new AssertionError("no code in: " + words);
        }
        return code.group();
    }

    private JsonNode read(String number) {
        try {
            var address = URI.create(messages + "?to=" + Visitor.encode(number));
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return Rest.parse(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
