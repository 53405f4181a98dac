package io.torii.keycloak.enrollment;

import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Past;
import java.time.Instant;
import java.util.Optional;

/** A {@link Dossier} as columns. */
record DossierColumns(StateColumns state, Past past, Asked asked) {
    static DossierColumns of(Dossier dossier) {
        return new DossierColumns(StateColumns.of(dossier.enrollment()), dossier.past(), dossier.asked());
    }

    static Long seconds(Optional<Instant> instant) {
        return instant.map(Instant::getEpochSecond).orElse(null);
    }

    static Optional<Instant> instant(Object seconds) {
        return Optional.ofNullable((Long) seconds).map(Instant::ofEpochSecond);
    }
}
