package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** A phone in a test's hand, driven inside the server. */
public final class DrivenPhone {
    private final String base;
    private final String label;
    private String device = "";

    public DrivenPhone(URI server, String realm, String label) {
        this.base = server + "/realms/" + realm + "/torii-test-phone/";
        this.label = label;
    }

    /** Brings the code of the link; answers what became of it. */
    public String scan(String code) {
        return enrol(Map.of("code", code));
    }

    /** Types the user's name and nine characters. */
    public String type(String username, String code) {
        return enrol(Map.of("username", username, "code", code));
    }

    /** Types the number that a page shows; answers what the phone is told. */
    public String approve(String number) {
        return answer("APPROVE", number.replace(" ", ""));
    }

    public String deny() {
        return answer("DENY", "");
    }

    /** "No, it's not me". */
    public String report() {
        return answer("REPORT", "");
    }

    private String enrol(Map<String, String> brought) {
        var all = new HashMap<>(brought);
        all.put("label", label);
        var answer = post("enrol", all);
        device = answer.path("device").asText("");
        return answer.get("reason").asText();
    }

    private String answer(String decision, String number) {
        return post("answer", Map.of("device", device, "decision", decision, "number", number))
                .get("outcome")
                .asText();
    }

    private JsonNode post(String path, Map<String, String> body) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(Rest.body(body))
                .build()));
    }
}
