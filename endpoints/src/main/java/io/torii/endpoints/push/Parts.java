package io.torii.endpoints.push;

import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceLabel;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.Subscription;

/** What several bodies of the protocol are made of. */
final class Parts {
    private static final int LABEL = 200;
    private static final int SIGNATURE = 86;
    private static final int COORDINATE = 43;
    private static final int ENDPOINT = 2000;
    private static final int DECISION = 10;
    /** Whatever was typed is the one try: full width and blanks around it too. */
    private static final int NUMBER = 20;

    private static final String POINT_FORM = "[A-Za-z0-9_-]{87}";
    private static final String SECRET_FORM = "[A-Za-z0-9_-]{22}";

    private Parts() {}

    /** A JWK with exactly the four members of a public key on P-256: a private one is refused, not stored. */
    static DeviceKey key(JsonObject body) {
        var jwk = body.object("key").of("kty", "crv", "x", "y");
        return jwk.value(
                "kty",
                COORDINATE,
                kty -> new DeviceKey(
                        kty, jwk.text("crv", COORDINATE), jwk.text("x", COORDINATE), jwk.text("y", COORDINATE)));
    }

    static String proof(JsonObject body) {
        return body.text("proof", SIGNATURE);
    }

    /** The name that stands there; an emoji may be several characters. */
    static DeviceLabel label(JsonObject body, String name) {
        return body.value(name, LABEL, DeviceLabel::new);
    }

    /** As a browser's Push API gives it, of the sizes that RFC 8291 has. */
    static Subscription subscription(JsonObject body) {
        var told = body.object("subscription").of("endpoint", "keys");
        var keys = told.object("keys").of("p256dh", "auth");
        return new Subscription(
                told.value("endpoint", ENDPOINT, Parts::printable),
                keys.value("p256dh", ENDPOINT, text -> formed(text, POINT_FORM)),
                keys.value("auth", ENDPOINT, text -> formed(text, SECRET_FORM)));
    }

    /** What was pressed; a number is part of a yes, and of nothing else. */
    static PushAnswer answer(JsonObject body) {
        return switch (body.text("decision", DECISION)) {
            case "approve" ->
                new PushAnswer(
                        PushAnswer.Decision.APPROVE,
                        body.of("decision", "number").text("number", NUMBER));
            case "deny" -> pressed(body, PushAnswer.Decision.DENY);
            case "report" -> pressed(body, PushAnswer.Decision.REPORT);
            default -> throw JsonObject.malformed();
        };
    }

    private static PushAnswer pressed(JsonObject body, PushAnswer.Decision decision) {
        body.of("decision");
        return new PushAnswer(decision, "");
    }

    private static String printable(String text) {
        return formed(text, "[!-~]+");
    }

    private static String formed(String text, String form) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException("not of its form");
        }
        return text;
    }
}
