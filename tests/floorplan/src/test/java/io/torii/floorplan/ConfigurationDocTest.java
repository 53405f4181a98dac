package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.ToriiSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting has one documented key, default and range. */
class ConfigurationDocTest {
    private static final Path PAGE = House.root().resolve("docs/configuration.md");
    private static final Pattern DOCUMENTED =
            Pattern.compile("`spi-torii(?:-gateway)?--(?:[a-z]+|<vendor>)--([a-z0-9-]+)`");
    private static final Pattern READ =
            Pattern.compile("\\b(?:get|getInt|getLong|getBoolean|text|secret|number|missing|plain|stored)"
                    + "\\(\\s*\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");

    @Test
    void every_setting_of_a_realm_stands_in_the_table_with_its_default_and_range() {
        Table table = new Table(PAGE, "realm settings");
        List<String> expected =
                ToriiSettings.all().stream().map(ConfigurationDocTest::row).toList();

        table.writeIfAsked(expected);

        assertThat(table.rows()).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void every_default_is_within_its_own_range() {
        assertThat(ToriiSettings.all()).allSatisfy(setting -> setting.read(null));
    }

    @Test
    void every_option_of_the_server_that_is_documented_is_read_somewhere() {
        String sources = sources().map(House::text).collect(Collectors.joining("\n"));

        assertThat(documented()).isNotEmpty().allSatisfy(option -> assertThat(sources)
                .contains("\"" + option + "\""));
    }

    @Test
    void every_option_of_the_server_that_is_read_is_documented() {
        Set<String> read = sources()
                .filter(source -> House.text(source).contains("org.keycloak.Config")
                        || House.text(source).contains("GatewayOptions"))
                .flatMap(source -> READ.matcher(House.text(source)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented()).containsAll(read);
    }

    private static Set<String> documented() {
        return DOCUMENTED
                .matcher(House.text(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() {
        return House.ROOMS.keySet().stream().flatMap(room -> House.files(room + "/src/main/java", ".java").stream());
    }

    private static String row(Setting<?> setting) {
        String fallback = setting.fallback().isEmpty() ? "empty" : "`" + oneLine(setting.fallback()) + "`";
        return String.format(
                "| `%s` | %s | %s | %s |",
                setting.key(), fallback, oneLine(setting.range()), oneLine(setting.explanation()));
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ").replace("|", "\\|");
    }
}
