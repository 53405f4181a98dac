package io.torii.tests.fuzz;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Every form of every page's template: sent to whatever step is open, whether its page has that form or not. */
final class Forms {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\s[^>]*?id=\"([a-z-]+)[^>]*>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea|button)\\s[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"$<]+)\"");
    private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"$<]*)\"");

    private Forms() {}

    static List<Form> all() {
        try (var files = Files.list(Built.root().resolve("themes/src/main/resources/theme-resources/templates"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Form> of(Path template) {
        try {
            var text = Files.readString(template);
            return FORM.matcher(text)
                    .results()
                    .map(form -> new Form(form.group(1), fields(form.group(2))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Field> fields(String form) {
        var fields = new ArrayList<Field>();
        FIELD.matcher(form).results().map(each -> each.group()).forEach(tag -> {
            var name = NAME.matcher(tag);
            var value = VALUE.matcher(tag);
            if (name.find()) {
                fields.add(new Field(name.group(1), value.find() ? value.group(1) : ""));
            }
        });
        return fields;
    }

    /** One of them, by the fixed part of its name. */
    record Form(String id, List<Field> fields) {}

    /** What it sends. */
    record Field(String name, String value) {}
}
