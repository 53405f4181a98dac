package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Containerfile, docker-compose.yml, its .env and the documentation are of one version and say the same. */
class ImageTest {
    private static final String CONTAINERFILE = text("Containerfile");
    private static final String COMPOSE = text("docker-compose.yml");
    private static final String POM = text("pom.xml");

    private static final Pattern IMAGE = Pattern.compile("keycloak/keycloak:([0-9][\\w.-]*)");
    private static final Pattern BUNDLE = Pattern.compile("torii-([0-9]+\\.[0-9]+\\.[0-9]+-[0-9]+)");
    private static final Pattern BUILT = Pattern.compile("--([a-z-]+)=(\\S+)");
    private static final Pattern SETS = Pattern.compile("(?m)^      ([A-Z][A-Z_]+): \"?([^\"\\n]*)\"?$");
    private static final Pattern ASKS = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern GIVES = Pattern.compile("(?m)^([A-Z_]+)=(.*)$");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|KEY|TOKEN|SECRET");

    @Test
    void every_image_and_folder_that_is_named_is_of_the_version_that_is_built_and_tested() {
        String keycloak = found(POM, Pattern.compile("<keycloak.dist.version>(.+)</"));
        String torii = found(POM, Pattern.compile("<version>(.+)</"));

        for (Path file : files()) {
            String text = House.text(file);
            assertThat(all(text, IMAGE)).as(file.toString()).isSubsetOf(keycloak);
            assertThat(all(text, BUNDLE)).as(file.toString()).isSubsetOf(torii);
        }
        assertThat(all(CONTAINERFILE, IMAGE)).isEqualTo(all(COMPOSE, IMAGE)).isNotEmpty();
        assertThat(all(CONTAINERFILE, BUNDLE)).isEqualTo(all(COMPOSE, BUNDLE)).isNotEmpty();
    }

    @Test
    void compose_runs_what_the_image_is_built_for() {
        Map<String, String> sets = pairs(COMPOSE, SETS);

        assertThat(pairs(found(CONTAINERFILE, Pattern.compile("(?m)^RUN (.+)$")), BUILT))
                .isNotEmpty()
                .allSatisfy((option, value) -> assertThat(sets)
                        .containsEntry("KC_" + option.replace('-', '_').toUpperCase(Locale.ROOT), value));
    }

    @Test
    void what_is_secret_comes_from_the_env_file_which_names_it_and_has_it_not() {
        assertThat(pairs(COMPOSE, SETS)).isNotEmpty().allSatisfy((name, value) -> {
            if (SECRET.matcher(name).find()) {
                assertThat(value).as(name).startsWith("${");
            }
        });
        Map<String, String> given = pairs(text("docker-compose.env.example"), GIVES);
        assertThat(all(COMPOSE, ASKS)).isEqualTo(given.keySet());
        assertThat(given.values()).allSatisfy(value -> assertThat(value).isEmpty());
        assertThat(CONTAINERFILE.lines().filter(line -> line.startsWith("ENV ") || line.startsWith("ARG ")))
                .noneMatch(line -> SECRET.matcher(line).find());
    }

    @Test
    void every_option_of_ours_that_compose_sets_is_documented() {
        List<String> ours = pairs(COMPOSE, SETS).keySet().stream()
                .filter(name -> name.startsWith("KC_SPI_TORII"))
                .map(name ->
                        name.substring("KC_".length()).toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(ours).isNotEmpty().allSatisfy(option -> assertThat(text("docs/configuration.md"))
                .contains("`" + option + "`"));
    }

    private static List<Path> files() {
        Stream<Path> named =
                Stream.of("Containerfile", "docker-compose.yml", "README.md").map(House.root()::resolve);
        return Stream.concat(named, House.files("docs", ".md").stream()).toList();
    }

    private static String text(String file) {
        return House.text(House.root().resolve(file));
    }

    private static String found(String text, Pattern pattern) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static Set<String> all(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> pairs(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        (MatchResult each) -> each.group(1), (MatchResult each) -> each.group(2), (one, same) -> one));
    }
}
