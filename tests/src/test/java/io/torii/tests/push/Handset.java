package io.torii.tests.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.push.SignedLetter.Identity;
import io.torii.tests.web.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A phone that speaks docs/authenticator-protocol.md with the JDK's cryptography, and none of the server's code. What is
 * left to tests is to begin, and to type numbers: {@code Handset.at(server, realm).enroll(code)}.
 */
public final class Handset {
    private final Wire wire;
    private final String realm;
    private HandsetKey key = HandsetKey.make();
    private Duration offset = Duration.ZERO;
    private String device = "";
    private JsonNode otp;

    private String label = "Phone " + HandsetKey.nonce().substring(0, 8);

    private Handset(Wire wire, String realm) {
        this.wire = wire;
        this.realm = realm;
    }

    public static Handset at(URI server, String realm) {
        return new Handset(new Wire(server, realm), realm);
    }

    /** The same phone, whose network leads it to another node. */
    public Handset via(URI node) {
        var same = at(node, realm);
        same.key = key;
        same.device = device;
        same.label = label;
        return same;
    }

    /** Scans the code of a QR's link, and answers; the page then asks whether it is the phone in the hand. */
    public Handset enroll(String code) {
        var meeting = scan(code).ok();
        answer(meeting, Map.of()).ok();
        return this;
    }

    /** Scans the code and answers nothing. */
    public Reply scan(String code) {
        return meet(Map.of("code", code));
    }

    /** Enrols with the characters that are typed beside the user's name. */
    public Handset enroll(String username, String typed) {
        var meeting = meet(Map.of("username", username, "code", typed)).ok();
        answer(meeting, Map.of()).ok();
        return this;
    }

    /** Is registered by an administrator, without the way there. */
    public Handset registered(Account account, String user) {
        device = HandsetKey.base64(user.getBytes(StandardCharsets.UTF_8)) + "." + HandsetKey.nonce();
        account.device(device, label, key.jwk());
        return this;
    }

    /** The first request that waits, as soon as one does. */
    public JsonNode await() {
        return Eventually.get(() -> requests().ok().json().get("requests"), waiting -> !waiting.isEmpty())
                .get(0);
    }

    public Reply requests() {
        return signed("GET", "/requests", "").send();
    }

    /** Types the number that the other screen shows. */
    public Reply type(String request, String number) {
        return signed("POST", "/requests/" + request + "/answer", Map.of("decision", "approve", "number", number))
                .send();
    }

    /** {@code deny}, or {@code report} for "No, it's not me". */
    public Reply press(String request, String decision) {
        return signed("POST", "/requests/" + request + "/answer", Map.of("decision", decision))
                .send();
    }

    /** The device id; empty before it has enrolled. */
    public String device() {
        return device;
    }

    /** What it was told about its 6-digit code; null when it got none. */
    public JsonNode otp() {
        return otp;
    }

    /** Sets its clock this far from the real one. */
    public Handset clock(Duration from) {
        offset = from;
        return this;
    }

    /** Any other request of the protocol, signed as it should be. */
    SignedLetter signed(String method, String path, Object body) {
        return new Identity(wire, realm, device, key).sign(now(), method, path, text(body));
    }

    /** Asks to be known by the next key, which another may prove. */
    SignedLetter rekeying(HandsetKey next, HandsetKey proving) {
        return new Identity(wire, realm, device, key).rekey(now(), next, proving);
    }

    Reply meet(Map<String, ?> body) {
        return wire.json("POST", "/enrollments", text(body), Map.of());
    }

    /** Answers a meeting; what is given takes the place of what it would say. */
    Reply answer(Reply meeting, Map<String, ?> instead) {
        var handle = meeting.text("enrollment");
        var body = new LinkedHashMap<String, Object>();
        body.put("key", key.jwk());
        body.put(
                "proof",
                key.sign("torii-enroll-v1", meeting.text("realm"), handle, meeting.text("nonce"), key.thumbprint()));
        body.put("label", label);
        body.put("device", "Test phone");
        body.putAll(instead);
        body.values().removeIf(""::equals);
        var reply = wire.json("POST", "/enrollments/" + handle, text(body), Map.of());
        if (reply.status() == 201) {
            device = reply.text("device");
            otp = reply.json().get("otp");
        }
        return reply;
    }

    /** Has another key from now on, whatever the realm thinks. */
    Handset keyed(HandsetKey other) {
        key = other;
        return this;
    }

    /** Goes on at another realm, and signs as if it were its own. */
    Handset at(Wire other) {
        var same = new Handset(other, realm);
        same.key = key;
        same.device = device;
        return same;
    }

    Wire wire() {
        return wire;
    }

    private long now() {
        return Instant.now().plus(offset).getEpochSecond();
    }

    static String text(Object body) {
        try {
            return body instanceof String text ? text : Rest.JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
