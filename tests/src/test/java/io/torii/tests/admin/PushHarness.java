package io.torii.tests.admin;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Devices that are notified, without an app. */
public final class PushHarness {
    private final String base;

    public PushHarness(URI server, String realm) {
        base = server + "/realms/" + realm + "/torii-test-push/";
    }

    public String applicationServerKey() {
        return Rest.json(Rest.send(
                        Rest.to(URI.create(base + "notifications/key")).GET().build()))
                .get("key")
                .asText();
    }

    /** Has every master key of the server forget the key. */
    public void loseKey() {
        Rest.json(Rest.send(Rest.to(URI.create(base + "notifications/key/loss"))
                .POST(Rest.body(""))
                .build()));
    }

    /** How many notifications had this outcome, counted from the first question on. */
    public int outcomes(String outcome) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "notifications/outcomes/" + outcome))
                        .GET()
                        .build()))
                .get("count")
                .asInt();
    }

    /** Registers a device with this subscription; answers whether the realm allows its service. */
    public boolean subscribe(TestUser user, Map<String, String> subscription) {
        return Rest.json(Rest.send(Rest.to(URI.create(device(user)))
                        .header("Content-Type", "application/json")
                        .PUT(Rest.body(subscription))
                        .build()))
                .get("allowed")
                .asBoolean();
    }

    public boolean notified(TestUser user) {
        return Rest.json(Rest.send(Rest.to(URI.create(device(user))).GET().build()))
                .get("notified")
                .asBoolean();
    }

    /** Has the device told of a request, and answers which. */
    public String send(TestUser user) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "users/" + user.id() + "/requests"))
                        .POST(Rest.body(""))
                        .build()))
                .get("request")
                .asText();
    }

    /** What a phone is shown when a browser with these headers asks, and whether that browser is known; with what it is told to keep. */
    public HttpResponse<String> scene(TestUser user, String client, String language, Map<String, String> headers) {
        var asked = Rest.to(URI.create(base + "users/" + user.id() + "/scene/" + client + "/" + language));
        headers.forEach(asked::header);
        return Rest.send(asked.GET().build());
    }

    private String device(TestUser user) {
        return base + "users/" + user.id() + "/device";
    }
}
