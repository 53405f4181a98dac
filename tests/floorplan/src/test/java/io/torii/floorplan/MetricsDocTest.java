package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/metrics.md} lists what is counted, and neither dashboard nor alert names anything else. */
class MetricsDocTest {
    private static final Pattern NAME = Pattern.compile("\"(torii(?:\\.[a-z]+)+)\"");
    private static final Pattern GAUGE =
            Pattern.compile("(?:Gauge\\.builder|\\.gauge)\\(\\s*\"(torii(?:\\.[a-z]+)+)\"");
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_]+)` \\| ([a-z, ]*) ?\\|.*");
    private static final Pattern USED = Pattern.compile("\\btorii_[a-z_]+");
    private static final Pattern GROUPED = Pattern.compile("by \\(([a-z, ]+)\\) \\([a-z]*\\(?(torii_[a-z_]+)");
    private static final Set<String> OF_PROMETHEUS = Set.of("instance");

    @Test
    void every_metric_of_the_code_is_listed_and_no_other() {
        assertThat(listed().keySet()).isEqualTo(counted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"torii-dashboard.json", "torii-alerts.yaml"})
    void dashboard_and_alerts_name_metrics_and_labels_that_there_are(String file) {
        var text = House.text(House.root().resolve("docs/monitoring").resolve(file));

        var used = USED.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(5).isSubsetOf(listed().keySet());
        GROUPED.matcher(text).results().forEach(use -> assertThat(labels(use.group(1)))
                .as(use.group())
                .isSubsetOf(Stream.concat(listed().get(use.group(2)).stream(), OF_PROMETHEUS.stream())
                        .toList()));
    }

    @Test
    void every_alert_leads_to_a_page_that_says_what_to_do() {
        var rules = House.text(House.root().resolve("docs/monitoring/torii-alerts.yaml"));
        var page = House.text(House.root().resolve("docs/admin/monitoring.md"));

        var alerts = Pattern.compile("alert: (\\w+)").matcher(rules).results().map(each -> each.group(1));
        var headings = page.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        assertThat(alerts).isNotEmpty().allMatch(alert -> page.contains("`" + alert + "`"));
        assertThat(Pattern.compile("monitoring\\.md#([a-z-]+)")
                        .matcher(rules)
                        .results()
                        .map(each -> each.group(1)))
                .isNotEmpty()
                .allMatch(headings::contains);
    }

    @Test
    void every_alert_is_tested_where_it_fires_and_where_it_does_not() {
        var rules = House.text(House.root().resolve("docs/monitoring/torii-alerts.yaml"));
        var tests = House.text(House.root().resolve("docs/monitoring/torii-alerts-test.yaml"));

        var alerts = Pattern.compile("alert: (\\w+)").matcher(rules).results().map(each -> each.group(1));
        assertThat(alerts).isNotEmpty().allSatisfy(alert -> assertThat(tests)
                .contains("- {alertname: " + alert + ", ")
                .contains("- alertname: " + alert + "\n"));
    }

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new TreeMap<>();
        new Table(House.root().resolve("docs/metrics.md"), "metrics").rows().forEach(row -> {
            var parts = ROW.matcher(row);
            assertThat(parts.matches()).as(row).isTrue();
            listed.put(parts.group(1), labels(parts.group(2)));
        });
        return listed;
    }

    private static Set<String> labels(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> counted() {
        Set<String> counted = new TreeSet<>();
        House.ROOMS.keySet().stream()
                .flatMap(room -> House.files(room + "/src/main/java", ".java").stream())
                .map(House::text)
                .filter(text -> text.contains("io.micrometer"))
                .forEach(text -> {
                    var gauges = GAUGE.matcher(text)
                            .results()
                            .map(each -> each.group(1))
                            .collect(Collectors.toSet());
                    NAME.matcher(text)
                            .results()
                            .map(each -> each.group(1))
                            .forEach(name ->
                                    counted.add(name.replace('.', '_') + (gauges.contains(name) ? "" : "_total")));
                });
        return counted;
    }
}
