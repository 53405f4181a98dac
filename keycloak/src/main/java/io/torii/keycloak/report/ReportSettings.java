package io.torii.keycloak.report;

import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about reports. */
public final class ReportSettings {
    static final Setting<Duration> REST = TimeSetting.hours(
            "torii.report.rest-hours",
            24,
            new Range(1, 168),
            "How long new pushes and calls of an account wait after a report, unless another method succeeds before");

    private ReportSettings() {}

    public static List<Setting<?>> all() {
        return List.of(REST);
    }
}
