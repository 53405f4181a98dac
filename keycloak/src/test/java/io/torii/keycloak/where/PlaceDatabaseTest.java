package io.torii.keycloak.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.LiteralAddress;
import io.torii.domain.where.Place;
import io.torii.tests.vendors.MaxMindFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Countries and cities from a file in MaxMind's format (R34). */
final class PlaceDatabaseTest {
    private static final Map<String, Object> JAPAN = Map.of("names", Map.of("en", "Japan", "ja", "日本"));
    private static final Map<String, Object> TOKYO = Map.of("names", Map.of("en", "Tokyo", "ja", "東京"));

    @TempDir
    Path directory;

    @Test
    void an_address_has_country_and_city_in_both_languages() throws IOException {
        var places = places(new MaxMindFile().with("192.0.2.0", 24, Map.of("country", JAPAN, "city", TOKYO)));

        var place = places.find(address("192.0.2.7")).orElseThrow();

        assertThat(place.country().in(Locale.ENGLISH)).contains("Japan");
        assertThat(place.country().in(Locale.JAPANESE)).contains("日本");
        assertThat(place.city().in(Locale.JAPANESE)).contains("東京");
        assertThat(places.edition()).startsWith("Torii-Test-City of 2026-");
    }

    @Test
    void each_network_has_its_own_and_its_neighbours_have_none() throws IOException {
        var places = places(new MaxMindFile()
                .with("192.0.2.0", 25, Map.of("country", JAPAN))
                .with("198.51.100.64", 26, Map.of("city", TOKYO)));

        assertThat(country(places, "192.0.2.127")).contains("Japan");
        assertThat(country(places, "198.51.100.65")).isEmpty();
        assertThat(places.find(address("192.0.2.128"))).isEmpty();
        assertThat(places.find(address("198.51.100.63"))).isEmpty();
        assertThat(places.find(address("2001:db8::1"))).isEmpty();
    }

    @Test
    void entries_of_another_kind_have_no_names() throws IOException {
        var places = places(new MaxMindFile()
                .with("192.0.2.0", 24, Map.of("country", "Japan", "city", Map.of("names", List.of("Tokyo"))))
                .with("198.51.100.0", 24, Map.of("country", Map.of("names", Map.of("en", 7)))));

        assertThat(country(places, "192.0.2.1")).isEmpty();
        assertThat(country(places, "198.51.100.1")).isEmpty();
    }

    @Test
    void a_damaged_entry_is_no_place_and_no_exception() throws IOException {
        var file = new MaxMindFile()
                .with("192.0.2.0", 24, Map.of("country", JAPAN))
                .in(directory);
        var bytes = Files.readAllBytes(file);
        var marker = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("country");
        bytes[marker - 2] = (byte) 0xff;
        Files.write(file, bytes);

        assertThat(PlaceDatabase.read(file.toFile()).find(address("192.0.2.1"))).isEmpty();
    }

    @Test
    void a_server_starts_without_its_file_or_with_another_kind_of_file() throws IOException {
        var text = Files.writeString(directory.resolve("places.txt"), "no places");

        assertThat(opened(directory.resolve("missing.mmdb"))).isEmpty();
        assertThat(opened(text)).isEmpty();
        assertThat(opened(directory)).isEmpty();
        assertThat(WhereService.opened(new WhereOptions(Optional.empty())).places())
                .isEmpty();
    }

    private static Optional<PlaceDatabase> opened(Path file) {
        return WhereService.opened(new WhereOptions(Optional.of(file.toFile()))).places();
    }

    private PlaceDatabase places(MaxMindFile file) throws IOException {
        File written = file.in(directory).toFile();
        return PlaceDatabase.read(written);
    }

    private static Optional<String> country(PlaceDatabase places, String address) {
        return places.find(address(address)).map(Place::country).flatMap(names -> names.in(Locale.ENGLISH));
    }

    private static LiteralAddress address(String written) {
        return LiteralAddress.parse(written).orElseThrow();
    }
}
