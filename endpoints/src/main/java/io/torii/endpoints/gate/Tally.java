package io.torii.endpoints.gate;

import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.dryrun.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts a dry run while it passes, and keeps one page of it. */
final class Tally implements Consumer<Judged> {
    private final Question question;
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Long> stages = new TreeMap<>();
    private final Map<String, Long> calendar = new TreeMap<>();
    private final List<DryRunView.User> page = new ArrayList<>();
    private long all;
    private long phoneOnly;
    private long existing;

    Tally(Question question) {
        this.question = question;
    }

    @Override
    public void accept(Judged judged) {
        if (all >= question.first() && page.size() < question.max()) {
            page.add(user(judged));
        }
        all++;
        count(outcomes, judged.decision().outcome());
        count(reasons, judged.decision().reason());
        count(stages, judged.situation().account().enrollment());
        count(calendar, judged.situation().standing().kind());
        phoneOnly += phoneOnly(judged) ? 1 : 0;
        existing += judged.decision().reason() == Reason.EXISTING ? 1 : 0;
    }

    DryRunView view(List<String> unknownNames, DryRunView.Federated federated) {
        var counts = new DryRunView.Counts(all, outcomes, reasons, stages, calendar, phoneOnly, existing);
        return new DryRunView(
                question.day().toString(), question.at().toString(), counts, federated, unknownNames, page);
    }

    private static boolean phoneOnly(Judged judged) {
        var counting = judged.situation().methods().stored().stream()
                .filter(method -> method.readable() && method.kind().counts())
                .map(Method::kind)
                .toList();
        return !counting.isEmpty() && counting.stream().allMatch(kind -> kind == MethodKind.PHONE);
    }

    private static DryRunView.User user(Judged judged) {
        var decision = judged.decision();
        return new DryRunView.User(
                judged.id(),
                judged.username(),
                decision.outcome().name(),
                decision.reason().name(),
                decision.until().map(Object::toString).orElse(null));
    }

    private static void count(Map<String, Long> counts, Object key) {
        counts.merge(key.toString(), 1L, Long::sum);
    }
}
