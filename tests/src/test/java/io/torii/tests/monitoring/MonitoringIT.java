package io.torii.tests.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.server.Built;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.Prometheus;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dashboard and alerts, in a Prometheus that reads what a server has counted. */
@ExtendWith(OnKeycloak.class)
final class MonitoringIT {
    private static final Path DOCS = Built.root().resolve("docs");
    private static final Path RULES = DOCS.resolve("monitoring/torii-alerts.yaml");
    private static final Path DASHBOARD = DOCS.resolve("monitoring/torii-dashboard.json");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(torii_[a-z_]+)` \\| ([a-z, ]*) ?\\|");
    private static final Pattern CHOICE = Pattern.compile("(torii_[a-z_]+)\\{([a-z]+)!?=\\\\?\"([a-z-]+)\\\\?\"\\}");

    private static Prometheus prometheus;

    @BeforeAll
    static void an_hour(World world) throws Exception {
        prometheus = Prometheus.of(world.metrics(), RULES);
        Eventually.get(prometheus::isReady, ready -> ready);
        var hour = Bustle.in(world);
        hour.notification();
        hour.passes();
        hour.signIns();
        hour.breakGlass();
        hour.staff();
        hour.recovery();
        hour.knocks();
        hour.flood();
    }

    @AfterAll
    static void end() {
        prometheus.close();
    }

    @Test
    void every_alert_fires_when_it_should_and_not_when_it_should_not() {
        Prometheus.tool("check", "rules", RULES.toString());
        Prometheus.tool(
                "test", "rules", RULES.resolveSibling("torii-alerts-test.yaml").toString());
    }

    @Test
    void every_line_of_the_dashboard_shows_something_with_the_labels_of_its_legend() {
        var charts = Chart.of(DASHBOARD);

        assertThat(charts).hasSizeGreaterThan(15);
        for (var chart : charts) {
            var drawn = Eventually.get(() -> prometheus.query(chart.expression()), lines -> !lines.isEmpty());
            assertThat(drawn).as(chart.title()).anySatisfy(line -> assertThat(names(line.get("metric")))
                    .isEqualTo(chart.labels()));
        }
    }

    @Test
    void every_alert_can_be_evaluated_and_those_that_ask_for_one_event_fire() {
        var rules = Eventually.get(() -> prometheus.rules(), all -> firing(all)
                .containsAll(Set.of(
                        "ToriiBreakGlass",
                        "ToriiMoneyRunsLow",
                        "ToriiNumberOnManyAccounts",
                        "ToriiTextsAskedFromOneAddress")));

        assertThat(rules).hasSize(12).allSatisfy(rule -> {
            assertThat(rule.get("health").asText()).as(rule.toString()).isEqualTo("ok");
            assertThat(rule.has("lastError")).isFalse();
        });
    }

    /** What is left out or asked for by a label's value is a value that there is. */
    @Test
    void every_value_that_is_chosen_by_is_one_that_is_counted() throws IOException {
        var choices = CHOICE.matcher(Files.readString(RULES) + Files.readString(DASHBOARD))
                .results()
                .map(choice -> choice.group(1) + "{" + choice.group(2) + "=\"" + choice.group(3) + "\"}")
                .collect(Collectors.toSet());

        assertThat(choices).hasSizeGreaterThan(3);
        choices.forEach(choice -> Eventually.get(() -> prometheus.query(choice), found -> !found.isEmpty()));
    }

    @Test
    void every_series_is_listed_with_its_labels() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        ROW.matcher(Files.readString(DOCS.resolve("metrics.md")))
                .results()
                .forEach(row -> listed.put(row.group(1), labels(row.group(2))));

        Map<String, Set<String>> read = new TreeMap<>();
        prometheus.series("{__name__=~\"torii_.+\"}").forEach(series -> read.computeIfAbsent(
                        series.get("__name__").asText(), name -> new TreeSet<>())
                .addAll(names(series)));

        // These are not ours: Prometheus puts them on all that it reads.
        read.values().forEach(names -> names.removeAll(Set.of("__name__", "job", "instance")));
        assertThat(read).hasSizeGreaterThan(20);
        assertThat(listed).containsAllEntriesOf(read);
    }

    private static Set<String> firing(JsonNode rules) {
        return StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.get("state").asText().equals("firing"))
                .map(rule -> rule.get("name").asText())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode metric) {
        Set<String> names = new TreeSet<>();
        metric.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> labels(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
