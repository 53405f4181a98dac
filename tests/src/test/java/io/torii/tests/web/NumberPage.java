package io.torii.tests.web;

import java.util.Map;

/** The page of number matching, as somebody without scripts uses it. */
public record NumberPage(Visitor visitor, Page page) {
    /** Whether it is this page at all. */
    public boolean shown() {
        return page.document().getElementById("torii-push") != null;
    }

    /** The number that waits to be typed; empty when none waits. */
    public String number() {
        return page.text("torii-push-number").replace(" ", "");
    }

    /** What happened, in the user's words. */
    public String problem() {
        return page.text("torii-push-problem");
    }

    /** Whether it has a button that asks a phone again. */
    public boolean asksOnPress() {
        return page.document().getElementById("torii-push-ask") != null;
    }

    /** The names of the user's other phones, in their order. */
    public String others() {
        return String.join(
                " ", page.document().select("#torii-push-devices button").eachText());
    }

    public Page goOn() {
        return visitor.submit(page, "torii-continue", Map.of());
    }

    public NumberPage waitOn() {
        return new NumberPage(visitor, goOn());
    }

    public NumberPage ask() {
        return new NumberPage(visitor, visitor.submit(page, "torii-push-form", Map.of("torii-act", "ask")));
    }

    public NumberPage reload() {
        return new NumberPage(visitor, visitor.reload(page));
    }

    /** Asks the other phone of this place in their order. */
    public NumberPage askOther(int place) {
        var line =
                page.document().select("#torii-push-devices button").get(place).attr("value");
        return new NumberPage(visitor, visitor.submit(page, "torii-push-devices", Map.of("torii-line", line)));
    }

    /** Presses "Use a verification code from my app". */
    public Page code() {
        var line = page.document().getElementById("torii-push-code").attr("value");
        return visitor.submit(page, "torii-push-code-form", Map.of("torii-line", line));
    }
}
