package io.torii.endpoints.delivery;

import io.torii.domain.SecretText;
import io.torii.endpoints.page.Html;
import io.torii.endpoints.page.Words;
import io.torii.keycloak.delivery.OutboxCall;
import java.util.stream.Collectors;

/** Draws a call of the outbox as a telephone: what it says, and the keys that can be pressed now. */
record Telephone(Words words, String address) {
    String show(OutboxCall call) {
        return file("outbox-call.html")
                .formatted(
                        Html.escaped(call.id()),
                        Html.escaped(call.to().reveal()),
                        words.get("call"),
                        Html.escaped(call.extension().map(SecretText::reveal).orElse("")),
                        call.at(),
                        Html.escaped(call.language()),
                        said(call),
                        now(call));
    }

    private String now(OutboxCall call) {
        if (!call.state().answered()) {
            return keys(call, button("answer") + button("busy") + button("no-answer") + button("machine"));
        }
        return call.state().keys() == 0
                ? "<p>" + words.get("over") + "</p>"
                : keys(call, key("#") + key("0#") + button("machine") + button("hang-up")) + keys(call, typed());
    }

    private String keys(OutboxCall call, String buttons) {
        return file("outbox-keys.html").formatted(address, Html.escaped(call.id()), buttons);
    }

    private String typed() {
        return "<label>" + words.get("keys") + " <input name=\"keys\" maxlength=\"8\" autocomplete=\"off\"></label>"
                + "<button type=\"submit\">" + words.get("press") + "</button>";
    }

    private String button(String happened) {
        return "<button name=\"happened\" value=\"" + happened + "\" type=\"submit\">" + words.get(happened)
                + "</button>";
    }

    private static String key(String keys) {
        return "<button name=\"keys\" value=\"" + keys + "\" type=\"submit\">" + keys + "</button>";
    }

    private static String said(OutboxCall call) {
        return call.said().stream()
                .map(phrase -> "<p>" + Html.escaped(phrase) + "</p>")
                .collect(Collectors.joining());
    }

    private static String file(String name) {
        return Html.file(OutboxPage.class, name);
    }
}
