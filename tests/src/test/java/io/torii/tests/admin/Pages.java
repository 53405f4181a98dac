package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** What one user's pages show, without a browser: offers to register a phone, and requests that wait for one. */
public final class Pages {
    private final String base;

    public Pages(URI server, TestUser user) {
        base = server + "/realms/" + user.realm() + "/torii-test-push/pages/" + user.id() + "/";
    }

    /** The page with the QR: {@code offer}, and its codes {@code link} and {@code typed}. */
    public JsonNode offer() {
        return post("offers");
    }

    /** OPEN, ANSWERED or OVER. */
    public String standing(JsonNode offer) {
        return post("offers/" + offer.get("offer").asText() + "/standing")
                .get("standing")
                .asText();
    }

    /** "Yes, it is the phone in my hand": the {@code id} of the request, and its {@code number}. */
    public JsonNode prove(JsonNode offer) {
        return post("offers/" + offer.get("offer").asText() + "/prove");
    }

    /** The end of it: the credential's id, empty when nothing was registered. */
    public String register(JsonNode offer, JsonNode request) {
        return post("offers/" + offer.get("offer").asText() + "/requests/" + id(request) + "/register")
                .get("credential")
                .asText();
    }

    /** A browser of this name asks the device: {@code id} and {@code number}, or the {@code refusal}. */
    public JsonNode ask(String device, String browser) {
        return post("requests/SIGN_IN/" + device + "/" + browser);
    }

    /** What that browser is told: WAITING, APPROVED, … */
    public String finish(String device, JsonNode request) {
        return post("requests/SIGN_IN/" + device + "/" + id(request) + "/finish")
                .get("verdict")
                .asText();
    }

    private JsonNode post(String path) {
        return Rest.json(
                Rest.send(Rest.to(URI.create(base + path)).POST(Rest.body("")).build()));
    }

    private static String id(JsonNode request) {
        return request.get("id").asText();
    }
}
