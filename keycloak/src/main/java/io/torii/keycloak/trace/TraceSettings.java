package io.torii.keycloak.trace;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about the trace of its sign-ins. */
public final class TraceSettings {
    static final Setting<Duration> KEPT = TimeSetting.days(
            "torii.trace.days",
            90,
            new Range(1, 400),
            "How long the trace of sign-ins is kept, for staff and activity");

    private TraceSettings() {}

    public static List<Setting<?>> all() {
        return List.of(KEPT);
    }
}
