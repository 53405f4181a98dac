package io.torii.domain.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** From when the job has to look at an application. */
public record Due(Application seen) {
    /** Whoever files it sends the receipt at once; the job does when that node has died. */
    private static final Duration RECEIPT = Duration.ofMinutes(1);

    /** Empty for one that nothing follows from by itself. */
    public Optional<Instant> at() {
        var progress = seen.progress();
        if (!progress.pending().isEmpty()) {
            var since = progress.state().since();
            return Optional.of(progress.pending().contains(Step.RECEIPT) ? since.plus(RECEIPT) : since);
        }
        return progress.state()
                .as(State.Approved.class)
                .map(open -> new PickedUp(seen).in(open).isPresent() ? open.since() : open.until());
    }
}
