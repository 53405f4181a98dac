package io.torii.tests.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;

/** The demo's second realm, which plays the identity service of the first. */
public final class SecondRealm {
    public static final String ANN = "ann";
    public static final String PASSWORD = "demo";

    private SecondRealm() {}

    /** One of its own for this realm, whose recovery leads there; links count at once. */
    public static void of(Admin admin, URI server, TestRealm house) {
        var name = house.name() + "-id";
        var realm = (ObjectNode) Rest.parse(file(name, house.name()));
        admin.create("", realm.put("privateKey", SigningKeys.next()));
        var place = "/" + house.name() + "/identity-provider/instances/digital-id";
        var provider = (ObjectNode) admin.get(place);
        var config = (ObjectNode) provider.get("config");
        config.fieldNames()
                .forEachRemaining(field -> config.put(
                        field,
                        config.get(field)
                                .asText()
                                .replace("http://localhost:8080/realms/digital-id", server + "/realms/" + name)));
        admin.put(place, provider);
        house.setting(Map.of(
                "torii.recovery.provider",
                "digital-id",
                "torii.recovery.link-hours",
                "0",
                "torii.recovery.at-hand",
                "Your card and its PIN | カードと暗証番号 ## Your telephone | 電話",
                "torii.recovery.support",
                "Help desk: telephone 1234, weekdays 9:00 to 17:00 | ヘルプデスク：内線1234、平日9時～17時"));
    }

    private static String file(String name, String house) {
        try {
            return Files.readString(Built.root().resolve("realm-export/digital-id-realm.json"))
                    .replace("\"digital-id\"", "\"" + name + "\"")
                    .replace("default-roles-digital-id", "default-roles-" + name)
                    .replace("/realms/torii/", "/realms/" + house + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
