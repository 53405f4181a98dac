package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R73: whoever imports a realm file of ours gets no account that may do anything to others, and no weaker rule for staff. */
class RealmFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"torii-realm.json", "digital-id-realm.json"})
    void no_user_is_a_member_of_staff(String file) throws IOException {
        for (JsonNode user : realm(file).path("users")) {
            List<String> roles = new ArrayList<>();
            user.path("realmRoles").forEach(role -> roles.add(role.asText()));

            assertThat(roles)
                    .as(user.path("username").asText())
                    .noneMatch(role -> role.startsWith("torii-") || role.equals("admin"));
            assertThat(user.path("clientRoles").has("realm-management"))
                    .as(user.path("username").asText())
                    .isFalse();
            assertThat(user.path("groups")).as(user.path("username").asText()).isEmpty();
        }
    }

    @Test
    void staff_show_what_R7_asks_for() throws IOException {
        JsonNode realm = realm("torii-realm.json");

        for (JsonNode action : realm.path("requiredActions")) {
            action.path("config").fieldNames().forEachRemaining(key -> assertThat(key)
                    .doesNotStartWith("torii.staff."));
        }
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals("torii-console")) {
                assertThat(client.path("attributes").path("torii.mfa.strength").asText())
                        .isEqualTo("phishing-resistant");
            }
        }
    }

    /** The pieces are taken from the whole by {@code -Dtorii.docs=write}. */
    @Test
    void the_pieces_are_those_of_the_whole() throws IOException {
        var folder = House.root().resolve("realm-export/pieces");
        var pieces = new RealmPieces(realm("torii-realm.json")).files();
        for (var piece : pieces.entrySet()) {
            var file = folder.resolve(piece.getKey());
            if ("write".equals(System.getProperty("torii.docs"))) {
                Files.createDirectories(folder);
                Files.writeString(file, piece.getValue().toPrettyString() + "\n");
            }
            assertThat(new ObjectMapper().readTree(file.toFile()))
                    .as(piece.getKey())
                    .isEqualTo(piece.getValue());
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pieces.keySet());
        }
    }

    private static JsonNode realm(String file) throws IOException {
        return new ObjectMapper()
                .readTree(House.root().resolve("realm-export").resolve(file).toFile());
    }
}
