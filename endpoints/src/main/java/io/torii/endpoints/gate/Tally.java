package io.torii.endpoints.gate;

import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.dryrun.Judged;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts a dry run while it passes. */
final class Tally implements Consumer<Judged> {
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Long> stages = new TreeMap<>();
    private final Map<String, Long> calendar = new TreeMap<>();
    private long all;
    private long phoneOnly;
    private long existing;

    @Override
    public void accept(Judged judged) {
        all++;
        count(outcomes, judged.decision().outcome());
        count(reasons, judged.decision().reason());
        count(stages, judged.situation().account().enrollment());
        count(calendar, judged.situation().standing().kind());
        phoneOnly += phoneOnly(judged) ? 1 : 0;
        existing += judged.decision().reason() == Reason.EXISTING ? 1 : 0;
    }

    DryRunView.Counts counts() {
        return new DryRunView.Counts(all, outcomes, reasons, stages, calendar, phoneOnly, existing);
    }

    private static boolean phoneOnly(Judged judged) {
        var counting = judged.situation().methods().stored().stream()
                .filter(method -> method.readable() && method.kind().counts())
                .map(Method::kind)
                .toList();
        return !counting.isEmpty() && counting.stream().allMatch(kind -> kind == MethodKind.PHONE);
    }

    private static void count(Map<String, Long> counts, Object key) {
        counts.merge(key.toString(), 1L, Long::sum);
    }
}
