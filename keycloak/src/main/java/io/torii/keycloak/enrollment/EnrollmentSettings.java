package io.torii.keycloak.enrollment;

import io.torii.domain.enrollment.Terms;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
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

    static final Setting<Duration> READY = TimeSetting.days(
            "torii.enrollment.ready-days", 90, new Range(1, 90), "How long a trial sign-in serves to apply for MFA");
    public static final Setting<Sessions> SESSIONS = Setting.choice(
            "torii.enrollment.sessions",
            Sessions.AT_ACTIVATION,
            "When sessions end that were opened without a second factor");
    public static final Setting<Duration> NEW = TimeSetting.hours(
            "torii.enrollment.new-hours",
            24,
            new Range(0, 168),
            "How long a method is new that was bound with the password alone");

    private EnrollmentSettings() {}

    public static List<Setting<?>> all() {
        return List.of(DELAY, EXISTING, MINIMUM, READY, SESSIONS, NEW);
    }

    static Terms terms(RealmPolicy realm) {
        var active = realm.get(EXISTING) == Existing.ACTIVE;
        return new Terms(realm.get(DELAY), realm.get(READY), realm.get(MINIMUM), active, realm.get(NEW));
    }

    /** When sessions without a second factor end (R75). */
    public enum Sessions {
        AT_ACTIVATION,
        AT_APPLYING
    }

    /** What an account from before Torii counts as (R3). */
    public enum Existing {
        ACTIVE,
        REGISTERING
    }
}
