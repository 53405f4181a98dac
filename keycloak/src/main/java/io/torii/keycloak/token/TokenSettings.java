package io.torii.keycloak.token;

import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.Arrays;
import java.util.List;

/** What a realm sets about hardware tokens. */
public final class TokenSettings {
    static final Setting<List<String>> ROLES = Setting.line(
            "torii.token.roles",
            "",
            "roles with commas between, of a client as client.role; empty: nobody",
            new Setting.Reader<>(
                    "Whom hardware tokens are given to: people who cannot register any other method",
                    TokenSettings::names));

    private TokenSettings() {}

    public static List<Setting<?>> all() {
        return List.of(ROLES);
    }

    /** Whether this realm gives out tokens at all. */
    public static boolean on(RealmPolicy realm) {
        return !realm.get(ROLES).isEmpty();
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
