package io.torii.endpoints.delivery;

import io.torii.endpoints.page.Html;
import io.torii.endpoints.page.Words;
import io.torii.keycloak.delivery.OutboxCall;
import io.torii.keycloak.delivery.OutboxText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the outbox: plain HTML, nothing that runs. */
final class OutboxPage {
    private final Words words;
    private final String address;

    OutboxPage(Words words, String address) {
        this.words = words;
        this.address = Html.escaped(address);
    }

    static Words words(String chosen, List<Locale> accepted) {
        return Words.of(OutboxPage.class, "outbox", chosen, accepted);
    }

    static String style() {
        return file("outbox.css");
    }

    String show(String realm, List<OutboxText> texts, List<OutboxCall> calls) {
        return file("outbox.html")
                .formatted(
                        words.language(),
                        words.get("title"),
                        Html.escaped(realm),
                        address,
                        words.get("what"),
                        words.get("refresh"),
                        calls.stream().map(this::telephone).collect(Collectors.joining()),
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

    private String telephone(OutboxCall call) {
        return new Telephone(words, address).show(call);
    }

    private static String file(String name) {
        return Html.file(OutboxPage.class, name);
    }
}
