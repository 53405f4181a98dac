package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.provider.ProviderFactory;

/** The README lists what the jars register, no more and no less. */
class ProviderTableTest {
    private static final Pattern FIRST_COLUMN = Pattern.compile("^\\| `([^`]+)` \\| ([^|]+?) \\|.*");

    @Test
    void every_provider_that_the_jars_register_stands_in_the_readme() {
        Table table = new Table(House.root().resolve("README.md"), "providers");

        List<String> listed = table.rows().stream()
                .map(row -> FIRST_COLUMN.matcher(row).replaceFirst("$1 $2"))
                .toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(registered().toList());
    }

    private static Stream<String> registered() {
        return House.ROOMS.keySet().stream()
                .flatMap(room -> House.files(room + "/target/classes/META-INF/services", "").stream())
                .filter(services -> !services.endsWith("org.keycloak.provider.Spi"))
                .filter(services -> !services.getFileName().toString().startsWith("org.infinispan."))
                .flatMap(ProviderTableTest::providers);
    }

    private static Stream<String> providers(Path services) {
        String kind =
                services.getFileName().toString().replaceFirst(".*\\.", "").replace("Factory", "");
        return House.text(services)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> id(line) + " " + kind);
    }

    private static String id(String factory) {
        try {
            Class<?> type = Class.forName(factory);
            return ((ProviderFactory<?>) type.getConstructor().newInstance()).getId();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(factory, e);
        }
    }
}
