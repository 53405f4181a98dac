package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;

/**
 * A registered phone without an app.
 *
 * @param base where the harness answers for it
 * @param credential Keycloak's id
 */
public record Handset(String base, String credential) {
    /** Registers one. */
    public static Handset of(URI server, TestUser user, String label) {
        return of(server, user, label, "");
    }

    /** Registers one with the 6-digit code of this credential. */
    public static Handset of(URI server, TestUser user, String label, String otp) {
        var all = server + "/realms/" + user.realm() + "/torii-test-push/handsets/" + user.id() + "/";
        var made = Rest.json(Rest.send(Rest.to(URI.create(all + label))
                .header("Content-Type", "text/plain")
                .PUT(Rest.body(otp))
                .build()));
        return new Handset(
                all + made.get("device").asText(), made.get("credential").asText());
    }

    /** What waits for it. */
    public JsonNode pending() {
        return Rest.json(Rest.send(Rest.to(URI.create(base)).GET().build()));
    }

    /** The only request that waits for it. */
    public JsonNode request() {
        var pending = pending();
        if (pending.size() != 1) {
            throw new AssertionError("not one request waits but: " + pending);
        }
        return pending.get(0);
    }

    /** Types this number into the only request that waits; answers what the phone is told. */
    public String approve(String number) {
        return approve(request().get("id").asText(), number);
    }

    public String approve(String request, String number) {
        return answer(request, "APPROVE", number);
    }

    public String deny() {
        return answer(request().get("id").asText(), "DENY", "");
    }

    public String report() {
        return answer(request().get("id").asText(), "REPORT", "");
    }

    /** When it last verified a sign-in; the epoch for never. */
    public Instant used() {
        var used = Rest.json(Rest.send(Rest.to(URI.create(base + "/used")).GET().build()));
        return Instant.ofEpochSecond(used.get("used").asLong());
    }

    private String answer(String request, String decision, String typed) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "/" + request + "/" + decision))
                        .header("Content-Type", "text/plain")
                        .POST(Rest.body(typed))
                        .build()))
                .get("verdict")
                .asText();
    }
}
