package io.torii.tests.monitoring;

import io.torii.tests.admin.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One line of a dashboard.
 *
 * @param labels what its legend shows
 */
record Chart(String title, String expression, Set<String> labels) {
    private static final Pattern SHOWN = Pattern.compile("\\{\\{([a-z]+)\\}\\}");
    /** What Grafana puts in: a time in which several scrapes fit. */
    private static final String SOME_TIME = "1m";

    static List<Chart> of(Path dashboard) {
        try {
            var panels = Rest.parse(Files.readString(dashboard)).get("panels");
            return StreamSupport.stream(panels.spliterator(), false)
                    .flatMap(panel -> panel.has("targets")
                            ? StreamSupport.stream(panel.get("targets").spliterator(), false)
                                    .map(target -> of(
                                            panel.get("title").asText(),
                                            target.get("expr").asText(),
                                            target.get("legendFormat").asText()))
                            : Stream.empty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chart of(String title, String expression, String legend) {
        var labels =
                SHOWN.matcher(legend).results().map(shown -> shown.group(1)).collect(Collectors.toSet());
        return new Chart(title, expression.replace("$__rate_interval", SOME_TIME), labels);
    }
}
