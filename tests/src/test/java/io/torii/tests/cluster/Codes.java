package io.torii.tests.cluster;

import io.torii.tests.vendors.TwilioFake;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes that are texted to one number, and the pages that they were typed into. */
final class Codes {
    /** Longer than the realm's cool-down, which the second of two pages has to wait for. */
    private static final int ASKED_AGAIN = 8;

    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final TwilioFake twilio;
    private final String number;
    private final List<Typed> typed = new ArrayList<>();
    private int read;

    Codes(TwilioFake twilio, String number) {
        this.twilio = twilio;
        this.number = number;
    }

    /** Types the next code, for which the page asks again where none comes; a form's further fields come along. */
    Page type(Visitor browser, Page page) {
        return type(browser, page, Map.of());
    }

    Page type(Visitor browser, Page asked, Map<String, String> more) {
        var page = asked;
        var code = awaited();
        for (var again = 0; code.isEmpty() && again < ASKED_AGAIN; again++) {
            page = browser.press(page, "resend");
            code = awaited();
        }
        var fields = new HashMap<>(more);
        fields.put("code", code);
        fields.put("torii-act", "verify");
        typed.add(new Typed(browser.again(), page, fields));
        return browser.submit(page, "torii-code-form", fields);
    }

    /** Has the number texted to from the form that registers it, and types the code; waits where texts are too many. */
    Page prove(Visitor browser, Page form, String slot) {
        var sent = Map.of("torii-slot", slot, "torii-number", number, "torii-act", "send");
        var page = browser.submit(form, "torii-phone-form", sent);
        for (var again = 0; Somebody.is(page, "torii-phone-problem") && again < ASKED_AGAIN; again++) {
            Pause.of(A_WHILE);
            page = browser.submit(page, "torii-phone-form", sent);
        }
        return type(browser, page);
    }

    /** What has come so far was for another page. */
    void skip() {
        read = come().size();
    }

    /** How many were typed. */
    int typed() {
        return typed.size();
    }

    /** Where any of them leads that is typed once more, by whoever has seen screen and telephone. */
    List<Page> typedAgain() {
        return typed.stream().map(Typed::again).toList();
    }

    private String awaited() {
        var deadline = Instant.now().plus(A_WHILE);
        while (Instant.now().isBefore(deadline)) {
            var come = come();
            if (come.size() > read) {
                read = come.size();
                return come.get(read - 1);
            }
            Pause.of(Duration.ofMillis(50));
        }
        return "";
    }

    private List<String> come() {
        return twilio.messages().stream()
                .filter(text -> text.to().equals(number))
                .map(text -> text.body())
                .filter(words -> !words.contains("/torii/stop"))
                .map(Outbox::code)
                .toList();
    }

    private record Typed(Visitor browser, Page page, Map<String, String> fields) {
        Page again() {
            return browser.again().submit(page, "torii-code-form", fields);
        }
    }
}
