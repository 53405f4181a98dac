package io.torii.keycloak.policy;

import io.torii.keycloak.SingleUseKey;
import java.time.Instant;
import java.util.List;

/**
 * The last change of a setting that came through Torii.
 *
 * @param digest names the value that it was changed to
 * @param actor the id of whoever did it
 */
public record SettingChange(String digest, String actor, Instant at) {
    /** Whether the value that stands there now is another: Keycloak's own interface or an import changed it since. */
    public boolean overtaken(String stored) {
        return !digest.equals(digest(stored));
    }

    static String digest(String value) {
        return SingleUseKey.of("value", List.of(value == null ? "" : value.strip()));
    }
}
