package io.torii.tests.accesspass;

import io.torii.tests.web.Page;

/** What of a page can be seen. */
final class Shown {
    private Shown() {}

    /** Everything, without the name that was typed and the marks of this one sign-in. */
    static String of(Page answer) {
        var document = answer.document();
        document.select("[name=username]").forEach(field -> field.attr("value", ""));
        document.select("form, a, script, meta, link").forEach(part -> {
            part.removeAttr("action");
            part.removeAttr("href");
        });
        // The languages lead to this very sign-in.
        document.select("script, option").remove();
        return answer.status() + document.body().html();
    }
}
