package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** R1: every door of the table names a test, and the test exists. */
class DoorsTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+)#([A-Za-z0-9_]+)` \\|$");

    @Test
    void every_door_is_proved_by_a_test_that_exists() {
        List<String> doors = House.text(House.root().resolve("docs/doors.md"))
                .replaceFirst("(?s).*<!-- doors -->", "")
                .replaceFirst("(?s)<!-- end of doors -->.*", "")
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .toList();

        assertThat(doors).hasSizeGreaterThan(20).allSatisfy(DoorsTest::proved);
    }

    private static void proved(String door) {
        var named = TEST.matcher(door);
        assertThat(named.find()).as(door).isTrue();
        var sources = House.files("tests/src/test/java", "/" + named.group(1) + ".java").stream()
                .map(House::text)
                .toList();
        assertThat(sources).as(door).anySatisfy(source -> assertThat(source).contains("void " + named.group(2) + "("));
    }
}
