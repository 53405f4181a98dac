package io.torii.tests.push;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A signed request that is ready to be sent, once, twice, or changed on its way. */
final class SignedLetter {
    private final Wire wire;
    private final String method;
    private final String path;
    private final byte[] body;
    private final Map<String, String> headers;

    private SignedLetter(Wire wire, List<String> line, byte[] body, Map<String, String> headers) {
        this.wire = wire;
        this.method = line.get(0);
        this.path = line.get(1);
        this.body = body;
        this.headers = headers;
    }

    Reply send() {
        return wire.send(method, path, body, headers);
    }

    String said() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** To another realm. */
    SignedLetter by(Wire other) {
        return new SignedLetter(other, List.of(method, path), body, headers);
    }

    SignedLetter at(String otherPath) {
        return new SignedLetter(wire, List.of(method, otherPath), body, headers);
    }

    SignedLetter saying(String otherBody) {
        return new SignedLetter(wire, List.of(method, path), otherBody.getBytes(StandardCharsets.UTF_8), headers);
    }

    SignedLetter with(String header, String value) {
        return new SignedLetter(wire, List.of(method, path), body, Wire.with(headers, header, value));
    }

    SignedLetter without(String header) {
        var fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new SignedLetter(wire, List.of(method, path), body, fewer);
    }

    /** Who signs, and the way to whom. */
    record Identity(Wire wire, String realm, String device, HandsetKey key) {
        SignedLetter sign(long time, String method, String path, String body) {
            return sign(time, HandsetKey.nonce(), List.of(method, path), body);
        }

        /** A change of keys: the next one signs the nonce too. */
        SignedLetter rekey(long time, HandsetKey next, HandsetKey proving) {
            var nonce = HandsetKey.nonce();
            var proof = proving.sign("torii-key-v1", realm, device, nonce, next.thumbprint());
            var body = Map.of("key", next.jwk(), "proof", proof);
            return sign(time, nonce, List.of("POST", "/device/key"), Handset.text(body));
        }

        private SignedLetter sign(long time, String nonce, List<String> line, String body) {
            var digest = HandsetKey.sha256(body);
            var at = String.valueOf(time);
            var headers = new HashMap<String, String>();
            headers.put("Torii-Device", device);
            headers.put("Torii-Time", at);
            headers.put("Torii-Nonce", nonce);
            headers.put(
                    "Torii-Signature",
                    key.sign("torii-request-v1", realm, line.get(0), line.get(1), digest, device, nonce, at));
            if (!body.isEmpty()) {
                headers.put("Content-Type", "application/json");
            }
            return new SignedLetter(wire, line, body.getBytes(StandardCharsets.UTF_8), headers);
        }
    }
}
