package io.torii.endpoints.delivery;

import io.torii.keycloak.delivery.OutboxText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the outbox: plain HTML, nothing that runs. */
final class OutboxPage {
    private final OutboxWords words;
    private final String address;

    OutboxPage(OutboxWords words, String address) {
        this.words = words;
        this.address = Html.escaped(address);
    }

    static String style() {
        return file("outbox.css");
    }

    String show(String realm, List<OutboxText> texts) {
        return file("outbox.html")
                .formatted(
                        words.language(),
                        words.get("title"),
                        Html.escaped(realm),
                        address,
                        words.get("what"),
                        words.get("refresh"),
                        texts.isEmpty() ? "<p>" + words.get("empty") + "</p>" : list(texts),
                        words.get("clear"));
    }

    private static String list(List<OutboxText> texts) {
        return texts.stream().map(OutboxPage::item).collect(Collectors.joining("", "<ol>\n", "</ol>"));
    }

    private static String item(OutboxText text) {
        return file("outbox-text.html")
                .formatted(
                        Html.escaped(text.to().reveal()),
                        text.at(),
                        Html.escaped(text.sender()),
                        Html.escaped(text.language()),
                        Html.escaped(text.body().reveal()));
    }

    private static String file(String name) {
        try (var file = OutboxPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
