package io.torii.endpoints.enrollment;

import io.torii.domain.enrollment.Binding;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import java.time.Instant;
import java.util.Locale;

/**
 * Where a user stands, for staff; no method, number or credential in it.
 *
 * @param stage none, registering, ready, scheduled, active or unknown
 * @param active whether it counts as active now, by its own record
 * @param since since when, if the record says so
 * @param due when a pending application becomes active
 * @param because why it is active: applied, mandate or existing
 * @param hadMethod whether the account ever had a method
 * @param stopped whether its owner stopped what somebody began
 * @param window until when staff let it register
 * @param first what a first method takes now: password, mail_code or pass
 * @param reason why: the words of R4
 */
public record EnrollmentView(
        String stage,
        boolean active,
        String since,
        String due,
        String because,
        boolean hadMethod,
        boolean stopped,
        String window,
        String first,
        String reason) {
    static EnrollmentView of(Dossier dossier, Binding first, Instant now) {
        var enrollment = dossier.enrollment();
        var active = enrollment.as(Enrollment.Active.class);
        var due = enrollment.as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::due);
        return new EnrollmentView(
                word(enrollment.toString()),
                enrollment.activeAt(now),
                active.map(Enrollment.Active::since).map(Instant::toString).orElse(null),
                due.map(Instant::toString).orElse(null),
                active.map(Enrollment.Active::because).map(EnrollmentView::word).orElse(null),
                dossier.past().hadMethod(),
                dossier.past().stopped(),
                dossier.past()
                        .openUntil()
                        .filter(now::isBefore)
                        .map(Instant::toString)
                        .orElse(null),
                word(first.verdict()),
                word(first.reason()));
    }

    private static String word(Object name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
