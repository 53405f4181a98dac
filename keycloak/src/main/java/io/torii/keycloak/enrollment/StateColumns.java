package io.torii.keycloak.enrollment;

import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Stage;
import io.torii.domain.enrollment.Trial;
import java.time.Instant;

/** An {@link Enrollment} as columns. */
record StateColumns(String stage, String tried, Long triedAt, Long beginsAt, String because) {
    static StateColumns of(Enrollment enrollment) {
        var stage = enrollment
                .stage()
                .orElseThrow(() -> new IllegalArgumentException("an unknown state is never stored"))
                .name();
        var trial = enrollment
                .as(Enrollment.Ready.class)
                .map(Enrollment.Ready::trial)
                .or(() -> enrollment.as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::trial));
        var active = enrollment.as(Enrollment.Active.class);
        var begins = active.map(Enrollment.Active::since)
                .or(() -> enrollment.as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::due));
        return new StateColumns(
                stage,
                trial.map(TrialText::of).orElse(null),
                DossierColumns.seconds(trial.map(Trial::at)),
                DossierColumns.seconds(begins),
                active.map(Enrollment.Active::because).map(Enum::name).orElse(null));
    }

    /** From a row that begins with the version. */
    static StateColumns behindVersion(Object... row) {
        return new StateColumns((String) row[1], (String) row[2], (Long) row[3], (Long) row[4], (String) row[5]);
    }

    /** The state; an unknown one for anything that cannot be read. */
    Enrollment read() {
        try {
            return switch (Stage.valueOf(stage)) {
                case NONE -> new Enrollment.None();
                case REGISTERING -> new Enrollment.Registering();
                case READY -> new Enrollment.Ready(trial());
                case SCHEDULED -> new Enrollment.Scheduled(trial(), Instant.ofEpochSecond(beginsAt));
                case ACTIVE -> new Enrollment.Active(Instant.ofEpochSecond(beginsAt), Because.valueOf(because));
            };
        } catch (IllegalArgumentException | NullPointerException e) {
            return new Enrollment.Unknown();
        }
    }

    private Trial trial() {
        return TrialText.read(tried, Instant.ofEpochSecond(triedAt));
    }
}
