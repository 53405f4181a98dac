package io.torii.keycloak.knock;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** When a user is told that somebody knows their password (R89). */
public final class KnockSettings {
    static final Setting<Integer> SIGN_INS = Setting.whole(
            "torii.knock.sign-ins",
            3,
            new Range(0, 10),
            "How many sign-ins within 24 hours with the right password and no second factor, from browsers that never"
                    + " had one, tell the user that somebody knows the password; 0 tells nobody");
    static final Setting<Duration> SETTLES = TimeSetting.minutes(
            "torii.knock.minutes",
            10,
            new Range(1, 60),
            "How long after the password a sign-in without a second factor counts as given up");

    private KnockSettings() {}

    public static List<Setting<?>> all() {
        return List.of(SIGN_INS, SETTLES);
    }
}
