package io.torii.endpoints.settings;

import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.SettingException;

/** A stored value as it may be told: one outside its range may be anything, also a secret that nobody meant to put there. */
record Shown(Setting<?> setting, String stored) {
    /** Null where the default counts, and where it is outside its range. */
    String text() {
        return stored == null || stored.isBlank() || outside() ? null : stored;
    }

    boolean outside() {
        try {
            setting.read(stored);
            return false;
        } catch (SettingException unreadable) {
            return true;
        }
    }
}
