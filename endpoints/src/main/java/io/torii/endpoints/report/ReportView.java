package io.torii.endpoints.report;

import io.torii.domain.report.Filed;
import java.util.Locale;

/**
 * What a user has reported, for staff.
 *
 * @param way push or mail
 * @param at when
 * @param restsUntil until when new pushes and calls wait, or waited
 */
public record ReportView(String way, String at, String restsUntil) {
    public static ReportView of(Filed filed) {
        var report = filed.report();
        return new ReportView(
                report.way().name().toLowerCase(Locale.ROOT),
                report.at().toString(),
                filed.rests().toString());
    }
}
