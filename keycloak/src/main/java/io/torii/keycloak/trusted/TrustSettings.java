package io.torii.keycloak.trusted;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about trusted devices (R19). */
public final class TrustSettings {
    static final Setting<Integer> DAYS = Setting.whole(
            "torii.trusted.days",
            0,
            new Range(0, 30),
            "How long a browser is trusted that its user has called so, in days; 0: no browser is, and nobody is asked");

    private TrustSettings() {}

    public static List<Setting<?>> all() {
        return List.of(DAYS);
    }

    static boolean on(RealmPolicy realm) {
        return realm.get(DAYS) > 0;
    }

    static Duration life(RealmPolicy realm) {
        return Duration.ofDays(realm.get(DAYS));
    }
}
