package io.torii.endpoints.account;

import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Trial;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an enrolment record says besides the stage.
 *
 * @param tried the method that was tried, while it counts
 * @param triedAt when
 * @param boundAt when the only method was bound with the password alone
 * @param window until when staff let the account register
 * @param stopped whether its owner stopped what somebody began
 * @param addressMoved when its user last changed the mail address
 * @param exemptUntil until when the calendar leaves it alone
 * @param warned when it was last warned
 * @param nudged when it was last asked for a better method
 * @param nudges how often
 */
public record RecordView(
        String tried,
        String triedAt,
        String boundAt,
        String window,
        boolean stopped,
        String addressMoved,
        String exemptUntil,
        String warned,
        String nudged,
        int nudges) {
    static RecordView of(Dossier dossier) {
        var past = dossier.past();
        var asked = dossier.asked();
        var trial = trial(dossier.enrollment());
        return new RecordView(
                trial.map(Trial::credential).orElse(null),
                text(trial.map(Trial::at)),
                text(past.boundAt()),
                text(past.openUntil()),
                past.stopped(),
                text(past.movedAt()),
                text(past.exemptUntil()),
                text(asked.warnedAt()),
                text(asked.nudgedAt()),
                asked.nudges());
    }

    private static Optional<Trial> trial(Enrollment enrollment) {
        return Stream.of(
                        enrollment.as(Enrollment.Ready.class).map(Enrollment.Ready::trial),
                        enrollment.as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::trial))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }
}
