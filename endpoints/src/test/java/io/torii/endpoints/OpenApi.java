package io.torii.endpoints;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenApi page, read by its indentation as far as paths and refusals go. */
public final class OpenApi {
    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch):");
    private static final Pattern ANSWER =
            Pattern.compile("        \"(4\\d\\d)\":\\n          \\$ref: \"#/components/responses/(\\S+)\"");
    private static final Pattern RESPONSE =
            Pattern.compile("(?m)^    (\\S+):\\n      description: (?s:(?!^    \\S).)*?enum: \\[([^]]*)]");

    private final String paths;
    private final String responses;

    public OpenApi(String text) {
        paths = between(text, "\npaths:\n", "\ncomponents:\n");
        responses = between(text, "\n  responses:\n", "\n  schemas:\n");
    }

    /** As {@code GET /requests}. */
    public List<String> operations() {
        List<String> found = new ArrayList<>();
        var path = "";
        for (var line : paths.lines().toList()) {
            var named = PATH.matcher(line);
            var method = METHOD.matcher(line);
            path = named.matches() ? named.group(1) : path;
            if (method.matches()) {
                found.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return found;
    }

    /** As {@code 404 request_unknown}, with the status under which a response is named. */
    public Set<String> refusals() {
        return ANSWER.matcher(paths)
                .results()
                .flatMap(answer -> codes(answer.group(2)).map(code -> answer.group(1) + " " + code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> named() {
        return ANSWER.matcher(paths)
                .results()
                .map(answer -> answer.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> described() {
        return RESPONSE.matcher(responses)
                .results()
                .map(response -> response.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> codes(String response) {
        return RESPONSE.matcher(responses)
                .results()
                .filter(found -> found.group(1).equals(response))
                .flatMap(found -> Stream.of(found.group(2).split(", ")));
    }

    private static String between(String text, String from, String to) {
        var start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
