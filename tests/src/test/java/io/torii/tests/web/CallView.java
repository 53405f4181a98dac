package io.torii.tests.web;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The page of a call, as somebody without scripts uses it. */
public record CallView(Visitor visitor, Page page) {
    /** Whether it is this page at all. */
    public boolean shown() {
        return page.document().getElementById("torii-call") != null;
    }

    /** {@code calling}, {@code ended} or {@code over}. */
    public String state() {
        var call = page.document().getElementById("torii-call");
        return call == null ? "" : call.attr("data-torii-state");
    }

    /** What happened, in the user's words. */
    public String problem() {
        return page.text("torii-call-problem");
    }

    /** The digits that are typed on the telephone before the last key. */
    public String figures() {
        return page.text("torii-call-number").replace(" ", "");
    }

    /** Presses "Call me". */
    public CallView call() {
        return new CallView(visitor, visitor.submit(page, "torii-call-form", Map.of("torii-act", "call")));
    }

    public Page goOn() {
        return visitor.submit(page, "torii-continue", Map.of());
    }

    public CallView waitOn() {
        return new CallView(visitor, goOn());
    }

    /** Presses "Continue" on each page that this leads to, until the call is over: a page that was left answers no more. */
    public CallView waitOver() {
        var newest = new AtomicReference<>(this);
        return Eventually.get(() -> newest.updateAndGet(CallView::waitOn), view -> view.state()
                .equals("over"));
    }

    public CallView reload() {
        return new CallView(visitor, visitor.reload(page));
    }

    @Override
    public String toString() {
        return "the page of a call, state '" + state() + "', problem '" + problem() + "', at " + page.address();
    }
}
