package io.torii.tests.web;

import java.util.List;
import java.util.Map;

/** The list of other ways to verify, as somebody without scripts uses it. */
public record Ways(Visitor visitor) {
    /** Presses "Use a different verification option", unless this is the list already. */
    public Page list(Page from) {
        return from.document().getElementById("torii-methods") == null
                ? visitor.submit(from, "torii-ways-form", Map.of("torii-act", "methods"))
                : from;
    }

    /** Goes to the first line of this kind. */
    public Page to(Page from, String kind) {
        var list = list(from);
        var line = lines(list).stream()
                .filter(each -> each.startsWith(kind + ":"))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no " + kind + ": " + list.document().text()));
        return choose(list, line);
    }

    public Page choose(Page list, String line) {
        return visitor.submit(list, "torii-methods-form", Map.of("torii-line", line));
    }

    /** What the lines of the list post, in the order of the page. */
    public static List<String> lines(Page list) {
        return list.document().select("#torii-methods button[name=torii-line]").eachAttr("value");
    }
}
