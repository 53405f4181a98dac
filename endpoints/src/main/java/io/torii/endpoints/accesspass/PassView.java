package io.torii.endpoints.accesspass;

import io.torii.domain.accesspass.AccessPass;
import io.torii.keycloak.KeycloakClock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A pass without its secret. */
public final class PassView {
    private PassView() {}

    public static Map<String, Object> of(AccessPass pass) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", pass.id());
        shown.put("scope", word(pass.scope()));
        shown.put("state", word(pass.at(new KeycloakClock().now())));
        shown.put("issued", pass.issued().toString());
        shown.put("start", pass.term().start().toString());
        shown.put("end", pass.term().end().toString());
        shown.put("once", pass.term().once());
        shown.put("length", pass.length());
        shown.put(
                "issuer",
                word(pass.grounds().issuer().kind()) + ":"
                        + pass.grounds().issuer().id());
        shown.put("reason", pass.grounds().reason());
        return shown;
    }

    /** What the admin event says of it. */
    static Map<String, ?> details(AccessPass pass) {
        return Map.of("torii_pass_id", pass.id(), "torii_scope", word(pass.scope()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
