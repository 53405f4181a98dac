package io.torii.tests.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.server.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A realm of the shape of the demo realm. */
public final class TestRealm {
    private static final List<String> SLOTS = List.of("PHONE", "ALTERNATE", "OFFICE");

    /** Most of what a stock sign-in costs is the hash of the password, and no test is about that. */
    private static final String CHEAP = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private final Admin admin;
    private final String name;

    private TestRealm(Admin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    /** The one that the server imported when it started. */
    public static TestRealm demo(Admin admin) {
        return new TestRealm(admin, "torii");
    }

    /** One that a test has made in its own way. */
    public static TestRealm standing(Admin admin, String name) {
        return new TestRealm(admin, name);
    }

    /** A new one, with these settings of Torii. */
    public static TestRealm fresh(Admin admin, Map<String, String> settings) {
        var name = "r" + UUID.randomUUID().toString().substring(0, 8);
        var realm = (ObjectNode) Rest.parse(demoFile()
                .replace("/realms/torii/", "/realms/" + name + "/")
                // A flow that a client names has an id, which is one on the whole server.
                .replace("torii-recovery-flow", name + "-recovery"));
        realm.put("realm", name).put("passwordPolicy", CHEAP).put("privateKey", SigningKeys.next());
        realm.remove("users");
        for (var action : realm.get("requiredActions")) {
            if ("torii-phone-register".equals(action.get("alias").asText())) {
                settings.forEach(((ObjectNode) action.get("config"))::put);
            }
        }
        admin.create("", realm);
        return new TestRealm(admin, name);
    }

    /** Keycloak's own counters would stop quick tests before ours do. */
    public TestRealm withoutLockout() {
        admin.put("/" + name, Map.of("realm", name, "bruteForceProtected", false));
        return this;
    }

    /** Sets what stands with the gate: calendar, enrolment, the phone's end. */
    public TestRealm setting(Map<String, String> settings) {
        var place = "/" + name + "/authentication/required-actions/torii-gate-backstop/config";
        admin.put(place, Map.of("config", settings));
        return this;
    }

    /** Has every node of a cluster say that it is this one, as behind a proxy. */
    public TestRealm behind(URI node) {
        var realm = (ObjectNode) admin.get("/" + name);
        ((ObjectNode) realm.get("attributes")).put("frontendUrl", node.toString());
        admin.put("/" + name, realm);
        return this;
    }

    /** Sets an attribute of a client. */
    public TestRealm says(String client, String attribute, String value) {
        var found = (ObjectNode)
                admin.get("/" + name + "/clients?clientId=" + client).get(0);
        ((ObjectNode) found.get("attributes")).put(attribute, value);
        admin.put("/" + name + "/clients/" + found.get("id").asText(), found);
        return this;
    }

    public String name() {
        return name;
    }

    public Admin admin() {
        return admin;
    }

    /** Events of this realm of one kind, newest first, as text. */
    public String events() {
        return admin.get("/" + name + "/events?max=500").toString();
    }

    /** A user with as many registered mobile numbers. */
    public TestUser user(int numbers) {
        var username = "u" + UUID.randomUUID().toString().substring(0, 8);
        var made = Stream.generate(TestRealm::newNumber).limit(numbers).toList();
        var credentials = new ArrayList<Object>();
        credentials.add(Map.of("type", "password", "value", TestUser.PASSWORD, "temporary", false));
        for (var i = 0; i < numbers; i++) {
            credentials.add(phone(SLOTS.get(i), made.get(i)));
        }
        var id = admin.create("/" + name + "/users", account(username, credentials));
        return new TestUser(name, id, username, made);
    }

    private static Map<String, Object> account(String username, List<Object> credentials) {
        return Map.of(
                "username",
                username,
                "enabled",
                true,
                "emailVerified",
                true,
                "email",
                username + "@example.org",
                "firstName",
                "Test",
                "lastName",
                "User",
                "credentials",
                credentials);
    }

    /** A Japanese mobile number that no other test has. */
    public static String newNumber() {
        return "+8190" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    public static String masked(String number) {
        return "+81 ••••••••" + number.substring(number.length() - 2);
    }

    static Map<String, Object> phone(String slot, String number) {
        var shown =
                Map.of("slot", slot, "masked", masked(number), "country", "JP", "callingCode", 81, "kind", "MOBILE");
        try {
            return Map.of(
                    "type",
                    "torii-phone",
                    "userLabel",
                    slot + " " + masked(number),
                    "credentialData",
                    Rest.JSON.writeValueAsString(shown),
                    "secretData",
                    Rest.JSON.writeValueAsString(Map.of("number", number, "extension", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String demoFile() {
        try {
            return Files.readString(Built.realmFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
