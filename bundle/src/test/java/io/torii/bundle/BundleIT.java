package io.torii.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** providers/ overrides Keycloak's own libraries in silence, so what goes in there is looked at class by class. */
class BundleIT {
    private static final long FOUR_MEGABYTES = 4_000_000;

    @Test
    void bundle_without_gateways_is_under_four_megabytes() throws IOException {
        long size = Files.size(DroppedIn.torii());

        assertThat(size).isBetween(10_000L, FOUR_MEGABYTES);
    }

    @Test
    void no_class_of_ours_exists_in_the_libraries_of_stock_keycloak() {
        Set<String> stock = StockKeycloak.classes();

        assertThat(stock).contains("com/fasterxml/jackson/databind/ObjectMapper.class");
        for (Path jar : DroppedIn.jars()) {
            Set<String> both = new HashSet<>(DroppedIn.entries(jar));
            both.retainAll(stock);
            assertThat(both).as(jar.getFileName().toString()).isEmpty();
        }
    }

    @Test
    void every_class_is_ours_or_relocated() {
        for (Path jar : DroppedIn.jars()) {
            assertThat(DroppedIn.entries(jar))
                    .as(jar.getFileName().toString())
                    .filteredOn(entry -> entry.endsWith(".class"))
                    .isNotEmpty()
                    .allMatch(entry -> entry.startsWith("io/torii/"));
        }
    }

    @Test
    void no_class_is_in_two_jars() {
        Set<String> seen = new HashSet<>();

        for (Path jar : DroppedIn.jars()) {
            assertThat(DroppedIn.entries(jar))
                    .as(jar.getFileName().toString())
                    .filteredOn(entry -> entry.endsWith(".class"))
                    .allMatch(seen::add);
        }
    }

    @Test
    void no_service_of_the_jdk_and_no_second_version_of_a_class_is_registered() {
        for (Path jar : DroppedIn.jars()) {
            assertThat(DroppedIn.entries(jar))
                    .as(jar.getFileName().toString())
                    .noneMatch(entry -> entry.startsWith("META-INF/services/java"))
                    .noneMatch(entry -> entry.startsWith("META-INF/services/org.xml."))
                    .noneMatch(entry -> entry.startsWith("META-INF/versions/"))
                    .noneMatch(entry -> entry.equals("module-info.class"));
        }
    }

    @Test
    void the_relocated_number_metadata_is_found() throws Exception {
        URL[] torii = {DroppedIn.torii().toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(torii, ClassLoader.getPlatformClassLoader())) {
            Class<?> numbers = loader.loadClass("io.torii.shaded.phonenumbers.PhoneNumberUtil");
            Object util = numbers.getMethod("getInstance").invoke(null);
            Object parsed =
                    numbers.getMethod("parse", CharSequence.class, String.class).invoke(util, "+81 90 1234 5678", null);
            Object valid = numbers.getMethod("isValidNumber", parsed.getClass()).invoke(util, parsed);

            assertThat(valid).isEqualTo(true);
        }
    }
}
