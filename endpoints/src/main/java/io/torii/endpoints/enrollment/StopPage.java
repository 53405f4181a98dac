package io.torii.endpoints.enrollment;

import io.torii.endpoints.page.Html;
import io.torii.endpoints.page.Words;
import java.util.List;
import java.util.Locale;

/** Draws the page behind the links that stop something: plain HTML, nothing that runs. */
final class StopPage {
    private final Words words;
    private final String institution;
    private final String address;

    StopPage(Words words, String institution, String address) {
        this.words = words;
        this.institution = Html.escaped(institution);
        this.address = Html.escaped(address);
    }

    static Words words(String chosen, List<Locale> accepted) {
        return Words.of(StopPage.class, "stop", chosen, accepted);
    }

    String language() {
        return words.language();
    }

    static String style() {
        return Html.file(StopPage.class, "stop.css");
    }

    /** One button. Nothing happens by looking: scanners of mail look at every link. */
    String ask(String token) {
        var shown = Html.escaped(token);
        var form = Html.file(StopPage.class, "stop-ask.html")
                .formatted(words.get("ask"), address, shown, words.language(), words.get("button"), words.get("else"));
        return page("title", form, address + "?t=" + shown + "&amp;");
    }

    /** The same for every link, whatever it was (R93). */
    String done() {
        return page("done", "<p role=\"status\">" + words.get("done-body") + "</p>", address + "?");
    }

    private String page(String title, String body, String languages) {
        return Html.file(StopPage.class, "stop.html")
                .formatted(words.language(), words.get(title), institution, address, body, languages);
    }
}
