package io.torii.domain.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of stages and steps. */
class StagesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Terms TERMS =
            new Terms(Duration.ofMinutes(40), Duration.ofDays(90), 1, true, Duration.ofDays(1));

    private static final Map<String, Enrollment> STAGES = Map.of(
            "NONE", new Enrollment.None(),
            "REGISTERING", new Enrollment.Registering(),
            "READY", new Enrollment.Ready("app", NOW),
            "SCHEDULED", new Enrollment.Scheduled(new Trial("app", NOW), NOW.plusSeconds(1)),
            "PAST", new Enrollment.Scheduled(new Trial("app", NOW), NOW),
            "ACTIVE", new Enrollment.Active(NOW, Because.APPLIED),
            "UNKNOWN", new Enrollment.Unknown());

    private static final Map<String, Function<Sight, Change>> STEPS = Map.of(
            "bound", sight -> sight.registration().bound(new Bound("app", NOW, Bound.Proof.FACTOR)),
            "tried", sight -> sight.registration().tried("app"),
            "apply", sight -> sight.application().apply(),
            "withdraw", sight -> sight.application().withdraw(),
            "check", sight -> sight.application().check(),
            "activate", sight -> sight.application().activate());

    @ParameterizedTest(name = "{0} {1}: with the method, without, under the calendar: {2}")
    @CsvSource(
            textBlock =
                    """
            bound,    NONE,        REGISTERING REGISTERING ACTIVE
            bound,    REGISTERING, REGISTERING REGISTERING ACTIVE
            bound,    READY,       READY READY ACTIVE
            bound,    SCHEDULED,   SCHEDULED SCHEDULED ACTIVE
            bound,    PAST,        SCHEDULED SCHEDULED SCHEDULED
            bound,    ACTIVE,      ACTIVE ACTIVE ACTIVE
            bound,    UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            tried,    NONE,        READY NONE ACTIVE
            tried,    REGISTERING, READY REGISTERING ACTIVE
            tried,    READY,       READY READY ACTIVE
            tried,    SCHEDULED,   SCHEDULED SCHEDULED ACTIVE
            tried,    PAST,        SCHEDULED SCHEDULED SCHEDULED
            tried,    ACTIVE,      ACTIVE ACTIVE ACTIVE
            tried,    UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            apply,    NONE,        NONE NONE NONE
            apply,    REGISTERING, REGISTERING REGISTERING REGISTERING
            apply,    READY,       SCHEDULED READY READY
            apply,    SCHEDULED,   SCHEDULED SCHEDULED SCHEDULED
            apply,    PAST,        SCHEDULED SCHEDULED SCHEDULED
            apply,    ACTIVE,      ACTIVE ACTIVE ACTIVE
            apply,    UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            withdraw, NONE,        NONE NONE NONE
            withdraw, REGISTERING, REGISTERING REGISTERING REGISTERING
            withdraw, READY,       READY READY READY
            withdraw, SCHEDULED,   REGISTERING REGISTERING SCHEDULED
            withdraw, PAST,        SCHEDULED SCHEDULED SCHEDULED
            withdraw, ACTIVE,      ACTIVE ACTIVE ACTIVE
            withdraw, UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            check,    NONE,        NONE NONE NONE
            check,    REGISTERING, REGISTERING NONE REGISTERING
            check,    READY,       READY NONE READY
            check,    SCHEDULED,   SCHEDULED NONE SCHEDULED
            check,    PAST,        SCHEDULED SCHEDULED SCHEDULED
            check,    ACTIVE,      ACTIVE ACTIVE ACTIVE
            check,    UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            activate, NONE,        NONE NONE NONE
            activate, REGISTERING, REGISTERING REGISTERING REGISTERING
            activate, READY,       READY READY READY
            activate, SCHEDULED,   SCHEDULED SCHEDULED SCHEDULED
            activate, PAST,        ACTIVE ACTIVE ACTIVE
            activate, ACTIVE,      ACTIVE ACTIVE ACTIVE
            activate, UNKNOWN,     UNKNOWN UNKNOWN UNKNOWN
            """)
    void every_step_from_every_stage(String step, String from, String to) {
        assertThat(List.of(
                        after(step, from, holdings(true, false)),
                        after(step, from, holdings(false, false)),
                        after(step, from, holdings(true, true))))
                .isEqualTo(List.of(to.split(" ")));
    }

    private static String after(String step, String from, Holdings has) {
        var seen = new Dossier(STAGES.get(from), Past.NONE, Asked.NEVER, 1);
        var change = STEPS.get(step).apply(new Sight(seen, has, TERMS, NOW));
        return change.after().enrollment().toString();
    }

    private static Holdings holdings(boolean app, boolean due) {
        var methods = app ? List.of(new Method("app", MethodKind.APP, NOW, true)) : List.<Method>of();
        return new Holdings(new Methods(methods), MethodPolicy.EVERYTHING, due);
    }
}
