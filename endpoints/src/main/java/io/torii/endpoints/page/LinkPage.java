package io.torii.endpoints.page;

/** Draws the page behind a link in a mail: plain HTML with one button, nothing that runs. */
final class LinkPage {
    private final Words words;
    private final String institution;
    private final String address;

    LinkPage(Words words, String institution, String address) {
        this.words = words;
        this.institution = Html.escaped(institution);
        this.address = Html.escaped(address);
    }

    static String style() {
        return Html.file(LinkPage.class, "link.css");
    }

    /** One button. Nothing happens by looking: scanners of mail look at every link. */
    String ask(String token) {
        var shown = Html.escaped(token);
        var form = Html.file(LinkPage.class, "link-ask.html")
                .formatted(words.get("ask"), address, shown, words.language(), words.get("button"), words.get("else"));
        return page("title", form, address + "?t=" + shown + "&amp;");
    }

    /** The same for every link, whatever it was (R93). */
    String done() {
        return page("done", "<p role=\"status\">" + words.get("done-body") + "</p>", address + "?");
    }

    private String page(String title, String body, String languages) {
        return Html.file(LinkPage.class, "link.html")
                .formatted(words.language(), words.get(title), institution, address, body, languages);
    }
}
