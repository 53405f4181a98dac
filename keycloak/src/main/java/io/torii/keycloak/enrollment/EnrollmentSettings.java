package io.torii.keycloak.enrollment;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about the way to MFA. */
public final class EnrollmentSettings {
    public static final Setting<Duration> DELAY = TimeSetting.minutes(
            "torii.enrollment.delay", 40, new Range(0, 10_080), "Time from applying until MFA is active");
    public static final Setting<Existing> EXISTING = Setting.choice(
            "torii.enrollment.existing",
            Existing.ACTIVE,
            "What an account counts as that has a method from before Torii and no record");
    public static final Setting<Integer> MINIMUM = Setting.whole(
            "torii.enrollment.minimum", 1, new Range(1, 3), "How many usable methods step 2 ends with at least");

    private EnrollmentSettings() {}

    public static List<Setting<?>> all() {
        return List.of(DELAY, EXISTING, MINIMUM);
    }

    /** What an account from before Torii counts as (R3). */
    public enum Existing {
        ACTIVE,
        REGISTERING
    }
}
