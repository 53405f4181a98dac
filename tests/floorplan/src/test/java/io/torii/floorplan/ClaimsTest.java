package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed of standards and threats names the test that proves it, or says that nothing does. */
class ClaimsTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)#([A-Za-z0-9_]+)`");
    private static final Set<String> VERDICTS = Set.of("met", "partly", "not met", "Keycloak", "institution");
    private static final String NO_TEST = "no test";

    @ParameterizedTest
    @ValueSource(strings = {"nist-800-63b", "owasp-asvs", "security-model"})
    void every_row_is_whole_and_every_test_that_it_names_exists(String page) {
        List<List<String>> rows = rows(page);

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row).hasSize(5).noneMatch(String::isBlank);
            assertThat(row.get(2)).isIn(VERDICTS);
            assertThat(proof(row)).as(String.join(" | ", row)).isTrue();
        });
    }

    @Test
    void a_row_that_names_no_test_or_one_that_is_not_there_is_seen() {
        List<String> met = List.of("1", "requirement", "met", "how");

        assertThat(proof(with(met, "`GateTest#each_stage_at_each_client_R15`"))).isTrue();
        assertThat(proof(with(met, "`GateTest#nobody_wrote_this`"))).isFalse();
        assertThat(proof(with(met, NO_TEST))).isFalse();
        assertThat(proof(with(List.of("1", "requirement", "not met", "why"), NO_TEST)))
                .isTrue();
    }

    private static List<String> with(List<String> cells, String proof) {
        return Stream.concat(cells.stream(), Stream.of(proof)).toList();
    }

    /** What is met has a test; whatever else is claimed has one, or says that it has none. */
    private static boolean proof(List<String> row) {
        String cell = row.get(4);
        List<MatchResult> named = NAMED.matcher(cell).results().toList();
        return named.isEmpty()
                ? cell.equals(NO_TEST) && !row.get(2).equals("met")
                : named.stream().allMatch(ClaimsTest::exists);
    }

    private static boolean exists(MatchResult named) {
        return Stream.concat(House.ROOMS.keySet().stream(), Stream.of("tests", "tests/floorplan", "bundle"))
                .map(room -> House.files(room + "/src/test/java", "/" + named.group(1) + ".java"))
                .flatMap(List<Path>::stream)
                .map(House::text)
                .anyMatch(source -> source.contains("void " + named.group(2) + "("));
    }

    private static List<List<String>> rows(String page) {
        String begin = "<!-- claims -->";
        String text = House.text(House.root().resolve("docs/" + page + ".md"));
        return text.substring(text.indexOf(begin), text.indexOf("<!-- end of claims -->"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| no. |"))
                .map(line -> Arrays.stream(
                                line.strip().replaceAll("^\\|\\s*|\\s*\\|$", "").split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
