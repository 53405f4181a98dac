package io.torii.domain.enrollment;

import io.torii.domain.enrollment.Change.Verdict;
import java.util.Optional;
import java.util.function.Function;

/** Step 4: applied for, withdrawn, lost with its methods, active. */
public record Application(Sight sight) {
    /** "Use MFA: Yes". */
    public Change apply() {
        var stands = sight.seen().enrollment();
        if (sight.active() || stands.as(Enrollment.Scheduled.class).isPresent()) {
            return sight.no(Verdict.ALREADY);
        }
        if (sight.due()) {
            return sight.no(Verdict.MANDATE);
        }
        return stands.as(Enrollment.Ready.class).map(this::scheduled).orElseGet(() -> sight.no(Verdict.NOT_READY));
    }

    /** Back out of it before its instant (R51). */
    public Change withdraw() {
        if (sight.active()) {
            return sight.no(Verdict.TOO_LATE);
        }
        if (sight.due()) {
            return sight.no(Verdict.MANDATE);
        }
        return sight.seen()
                .enrollment()
                .as(Enrollment.Scheduled.class)
                .flatMap(waiting -> waiting.withdraw(sight.now()))
                .map(back -> sight.to(sight.seen().with(back)))
                .orElseGet(() -> sight.no(Verdict.ALREADY));
    }

    /** Methods have changed: what depended on one that went, goes back (R50, R51). */
    public Change check() {
        return sight.active() ? sight.no(Verdict.ALREADY) : recheck();
    }

    /** As {@link #check}, also for an application whose instant is the one in which it was made. */
    public Change recheck() {
        return sight.to(sight.seen().with(remaining()));
    }

    /** Stores what time has done. */
    public Change activate() {
        return sight.seen()
                .enrollment()
                .as(Enrollment.Scheduled.class)
                .flatMap(waiting -> waiting.activate(sight.now()))
                .map(active -> sight.to(sight.seen().with(active)))
                .orElseGet(() -> sight.no(Verdict.ALREADY));
    }

    private Change scheduled(Enrollment.Ready ready) {
        var terms = sight.terms();
        var trial = ready.trial().among(sight.has()::usable);
        if (trial.isEmpty() || !sight.now().isBefore(trial.get().at().plus(terms.ready()))) {
            return sight.no(Verdict.TRIAL_GONE);
        }
        var reserve = sight.has().reserve();
        if (reserve.methods() < terms.minimum()) {
            return sight.no(Verdict.TOO_FEW);
        }
        if (reserve.webAppOnly()) {
            return sight.no(Verdict.WEB_APP_ONLY);
        }
        return sight.to(sight.seen().with(ready.apply(sight.now(), terms.delay())));
    }

    private Enrollment remaining() {
        var stands = sight.seen().enrollment();
        var open = stands.stage().filter(stage -> stage != Stage.NONE && stage != Stage.ACTIVE);
        if (open.isEmpty()) {
            return stands;
        }
        if (!sight.has().counting()) {
            return new Enrollment.None();
        }
        return stands.as(Enrollment.Ready.class)
                .map(ready -> left(ready, ready.trial(), Enrollment.Ready::new))
                .or(() -> stands.as(Enrollment.Scheduled.class)
                        .map(waiting -> left(
                                waiting, waiting.trial(), trial -> new Enrollment.Scheduled(trial, waiting.due()))))
                .orElse(stands);
    }

    /** What was tried and is still there; registering begins again when that is nothing (R50). */
    private Enrollment left(Enrollment stands, Trial trial, Function<Trial, Enrollment> with) {
        var left = trial.among(sight.has()::usable);
        if (left.equals(Optional.of(trial))) {
            return stands;
        }
        return left.map(with).orElseGet(Enrollment.Registering::new);
    }
}
