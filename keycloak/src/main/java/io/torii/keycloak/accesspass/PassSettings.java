package io.torii.keycloak.accesspass;

import io.torii.domain.accesspass.PassPolicy;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about Temporary Access Passes. */
public final class PassSettings {
    static final Setting<Integer> LENGTH =
            Setting.whole("torii.pass.length", 8, new Range(8, 48), "Characters of a pass");
    static final Setting<Duration> LIFE = TimeSetting.minutes(
            "torii.pass.life-minutes",
            60,
            new Range(10, 480),
            "How long a pass can be used, where its issuer does not say");
    static final Setting<Boolean> ONCE = Setting.flag(
            "torii.pass.once", true, "Whether the first use of a pass is its last, where its issuer does not say");
    static final Setting<Boolean> STAFF_BOTH = Setting.flag(
            "torii.pass.staff-both",
            false,
            "Whether staff may issue passes that stand for the password too, confirmed by a second person");
    static final Setting<Duration> REGISTRATION = TimeSetting.minutes(
            "torii.pass.registration-minutes",
            10,
            new Range(2, 30),
            "How long methods can be registered once a pass was accepted");
    static final Setting<Earlier> EARLIER = Setting.choice(
            "torii.pass.earlier",
            Earlier.END,
            "Whether earlier methods are proposed to end or to stay when a first one is registered with a pass");
    static final Setting<Duration> RESET = TimeSetting.hours(
            "torii.pass.reset-hours",
            24,
            new Range(1, 168),
            "How long after resetting a user's password a member of staff may not issue that user's pass");

    private PassSettings() {}

    public static List<Setting<?>> all() {
        return List.of(LENGTH, LIFE, ONCE, STAFF_BOTH, REGISTRATION, EARLIER, RESET);
    }

    static PassPolicy policy(RealmPolicy realm) {
        return new PassPolicy(realm.get(LENGTH), realm.get(LIFE), realm.get(ONCE), realm.get(STAFF_BOTH));
    }

    /** What stands ticked on the page of earlier methods (R37). */
    public enum Earlier {
        /** Nothing: what the user does not tick ends. */
        END,
        STAY
    }

    public static Earlier earlier(RealmPolicy realm) {
        return realm.get(EARLIER);
    }
}
