package io.torii.tests.fuzz;

import io.torii.tests.web.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a form is filled with: its own words, wrong ones, none, or twice.
 *
 * @param reads the number whose texts are read, or empty
 */
record Filling(Malice malice, Outbox outbox, String reads) {
    private static final Pattern CODE = Pattern.compile("(?<![0-9#])[0-9]{6}(?![0-9])");
    private static final String NUMBER = "090-1234-5678";

    String of(Element form) {
        var fields = new ArrayList<String>();
        // A browser sends one button, the one that was pressed.
        var buttons = form.select("button[name], input[type=submit][name]");
        var others = new ArrayList<Element>(buttons);
        if (!others.isEmpty()) {
            others.remove(malice.any(buttons));
        }
        for (var each : form.select("input[name], select[name], textarea[name], button[name]")) {
            if (malice.once(12) || (others.contains(each) && !malice.once(12))) {
                continue;
            }
            fields.add(field(each.attr("name"), each.val()));
            if (malice.once(15)) {
                fields.add(field(each.attr("name"), each.val()));
            }
        }
        return String.join("&", fields);
    }

    String of(Forms.Form form) {
        var fields = new ArrayList<String>();
        for (var each : form.fields()) {
            if (!malice.once(8)) {
                fields.add(field(each.name(), each.value()));
            }
        }
        return String.join("&", fields);
    }

    private String field(String name, String given) {
        if (malice.once(4)) {
            return name + "=" + (malice.once(4) ? malice.escaped() : Malice.encoded(malice.text()));
        }
        if (given.isEmpty() && name.contains("number")) {
            return name + "=" + NUMBER;
        }
        return name + "=" + Malice.encoded(name.equals("code") && given.isEmpty() ? code() : given);
    }

    private String code() {
        var texts = reads.isEmpty() ? List.<String>of() : outbox.to(reads);
        return texts.stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("000000");
    }
}
