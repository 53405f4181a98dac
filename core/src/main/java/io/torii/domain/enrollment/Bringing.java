package io.torii.domain.enrollment;

import io.torii.domain.enrollment.Change.Verdict;
import java.time.Instant;

/**
 * Staff bring an account over (R40): forward only, and to no stage whose question its owner could not answer.
 */
public record Bringing(Sight sight) {
    public Change to(Brought wish) {
        var reached = reached();
        if (wish.stage().compareTo(reached) < 0) {
            return sight.no(Verdict.BACKWARDS);
        }
        if (wish.stage() == Stage.NONE
                || (wish.stage() == reached && sight.seen().recorded())) {
            return sight.no(Verdict.ALREADY);
        }
        return wish.stage() == Stage.ACTIVE ? active(wish.since()) : registering();
    }

    /** The last method went while this was stored, so that its deletion was not refused: back to what stood before. */
    public Change recheck(Change made) {
        var mine = sight.seen().version() == made.before().version() + 1;
        return mine && sight.has().usable().isEmpty()
                ? sight.to(sight.seen().with(made.before().enrollment()))
                : sight.no(Verdict.ALREADY);
    }

    private Stage reached() {
        var stands = sight.registration().stands();
        return stands.activeAt(sight.now()) ? Stage.ACTIVE : stands.stage().orElse(Stage.ACTIVE);
    }

    private Change registering() {
        return sight.has().counting() ? set(new Enrollment.Registering()) : sight.no(Verdict.NO_METHOD);
    }

    private Change active(Instant since) {
        if (sight.has().usable().isEmpty()) {
            return sight.no(Verdict.NO_METHOD);
        }
        var reserve = sight.has().reserve();
        if (reserve.methods() < sight.terms().minimum()) {
            return sight.no(Verdict.TOO_FEW);
        }
        return reserve.webAppOnly() ? sight.no(Verdict.WEB_APP_ONLY) : set(new Enrollment.Active(since, Because.STAFF));
    }

    private Change set(Enrollment next) {
        var seen = sight.seen();
        return sight.to(seen.with(next).with(seen.past().withMethod()));
    }
}
