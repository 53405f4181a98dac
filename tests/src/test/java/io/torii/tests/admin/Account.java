package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.web.Totp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an administrator does to one user's account. */
public final class Account {
    private final Admin admin;
    private final String realm;
    private final String path;

    public Account(Admin admin, TestUser user) {
        this.admin = admin;
        this.realm = "/" + user.realm();
        this.path = realm + "/users/" + user.id();
    }

    /** Demands an action at the next sign-in. */
    public void demand(String action) {
        admin.put(path, Map.of("requiredActions", List.of(action)));
    }

    /** Takes back what was demanded. */
    public void demandNothing() {
        admin.put(path, Map.of("requiredActions", List.of()));
    }

    /** Lets the realm's users do this action. */
    public void enable(String action) {
        var place = realm + "/authentication/required-actions/" + action;
        var found = (ObjectNode) admin.get(place);
        admin.put(place, found.put("enabled", true));
    }

    /** What is demanded at the next sign-in. */
    public JsonNode demanded() {
        return admin.get(path).get("requiredActions");
    }

    /** Has Keycloak speak this language to the user. */
    public void speak(String language) {
        var account = (ObjectNode) admin.get(path);
        account.putObject("attributes").putArray("locale").add(language);
        admin.put(path, account);
    }

    public void password(String password) {
        admin.put(path + "/reset-password", Map.of("type", "password", "value", password, "temporary", false));
    }

    /** Gives the user an authenticator app. */
    public Totp app() {
        var secret = UUID.randomUUID().toString().substring(0, 20);
        var credential = Map.of(
                "type",
                "otp",
                "userLabel",
                "app",
                "secretData",
                "{\"value\":\"" + secret + "\"}",
                "credentialData",
                "{\"subType\":\"totp\",\"digits\":6,\"period\":30,\"counter\":0,\"algorithm\":\"HmacSHA1\"}");
        admin.put(path, Map.of("credentials", List.of(credential)));
        return new Totp(secret);
    }

    /** Gives the user a registered device with this id, name and public key; it came without a code. */
    public void device(String id, String label, Map<String, ?> key) {
        var shown = Map.of("version", 1, "deviceId", id, "device", "Test phone", "key", key, "bound", 1_790_000_000);
        var credential = Map.of(
                "type", "torii-push", "userLabel", label, "secretData", "{}", "credentialData", Rest.text(shown));
        admin.put(path, Map.of("credentials", List.of(credential)));
    }

    public void enabled(boolean enabled) {
        admin.put(path, Map.of("enabled", enabled));
    }

    /** Deletes a credential as an administrator does. */
    public void delete(String credential) {
        admin.delete(path + "/credentials/" + credential);
    }

    public JsonNode credentials() {
        return admin.get(path + "/credentials");
    }

    /** The types of the user's stored credentials in their order, the password left out. */
    public List<String> types() {
        var types = new ArrayList<String>();
        credentials().forEach(each -> types.add(each.get("type").asText()));
        types.remove("password");
        return types;
    }

    /** The id of the user's first credential of a type. */
    public String credential(String type) {
        for (var credential : credentials()) {
            if (type.equals(credential.get("type").asText())) {
                return credential.get("id").asText();
            }
        }
        throw new AssertionError("no " + type + " in " + credentials());
    }

    /** Makes the user staff: roles of the realm's own management. */
    public void manages(String... roles) {
        var client = admin.get(realm + "/clients?clientId=realm-management")
                .get(0)
                .get("id")
                .asText();
        for (var role : roles) {
            var known = admin.get(realm + "/clients/" + client + "/roles/" + role);
            admin.create(path + "/role-mappings/clients/" + client, List.of(known));
        }
    }

    /** Gives the user a role of the realm. */
    public void hold(String role) {
        admin.create(path + "/role-mappings/realm", List.of(admin.get(realm + "/roles/" + role)));
    }
}
