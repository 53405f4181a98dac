package io.torii.tests.fuzz;

import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of an OpenAPI document.
 *
 * @param path beneath the document's server, its parameters in braces
 */
record Operation(String method, String path) {
    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|delete):");
    private static final Pattern FIELD = Pattern.compile("\\s{10,}([a-zA-Z][a-zA-Z0-9]*):");
    private static final Pattern QUERY = Pattern.compile("\\s+- name: (\\S+)");
    private static final Pattern PUBLISHED = Pattern.compile("\\| `(GET|POST|PUT|DELETE) (\\S+)` \\|.*");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** What a parameter of this name has stood for. */
    private static final Map<String, List<String>> FITTING = Map.of(
            "{gateway}", List.of("twilio", "vonage", "outbox"),
            "{step}", List.of("answer", "keys", "status", "event"));

    private static final List<String> IDS = List.of("A".repeat(22), "00000000-0000-0000-0000-000000000000", "x");

    static List<Operation> of(String document) {
        var all = new ArrayList<Operation>();
        var path = "";
        for (var line : lines(document)) {
            var place = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (place.matches()) {
                path = place.group(1);
            } else if (method.matches()) {
                all.add(new Operation(method.group(1).toUpperCase(Locale.ROOT), path));
            }
        }
        return all;
    }

    /** Every public address, beneath its realm. */
    static List<Operation> published() {
        return lines("public-addresses.md").stream()
                .map(PUBLISHED::matcher)
                .filter(Matcher::matches)
                .map(row -> new Operation(row.group(1), "/" + row.group(2)))
                .toList();
    }

    /** Every word of the document that a body or an address may name something by. */
    static List<String> words(String document) {
        return lines(document).stream()
                .flatMap(line -> Stream.of(FIELD.matcher(line), QUERY.matcher(line)))
                .filter(found -> found.lookingAt())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    boolean hasBody() {
        return method.equals("POST") || method.equals("PUT");
    }

    /** The same at this place. */
    Operation beneath(String base) {
        return new Operation(method, base + path);
    }

    /** Another method at the same place. */
    Operation by(String other) {
        return new Operation(other, path);
    }

    /** Its path with this account in the first place of one, a word that fits in some others, and malice in the rest. */
    String at(String user, Malice malice) {
        var begun = path.contains("/users/{id}") ? path.replaceFirst("\\{id}", user) : path;
        return PARAMETER.matcher(begun).replaceAll(each -> (malice.once(2)
                        ? malice.any(FITTING.getOrDefault(each.group(), IDS))
                        : malice.escaped())
                .replace("$", ""));
    }

    private static List<String> lines(String document) {
        try {
            return Files.readAllLines(Built.root().resolve("docs").resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
