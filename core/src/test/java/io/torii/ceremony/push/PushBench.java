package io.torii.ceremony.push;

import io.torii.domain.Subject;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.PushAnswer.Decision;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryPushRequests;
import io.torii.fake.MemorySlots;
import io.torii.port.push.Reports;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A user with a phone, a browser, and everything that number matching stands on, in memory. */
@SuppressWarnings("checkstyle:MethodCount")
final class PushBench implements Reports {
    static final Subject USER = new Subject("realm", "user");
    static final PushRequest.Bound BOUND =
            new PushRequest.Bound(USER, "phone", PushPurpose.SIGN_IN, "portal", "session.tab");
    private static final PushPolicy POLICY =
            new PushPolicy(2, Duration.ofSeconds(60), new PushPolicy.Unanswered(3, 10, Duration.ofMinutes(10)));

    final HandClock clock = new HandClock();
    final CountedChance chance = new CountedChance();
    final List<PushId> told = new CopyOnWriteArrayList<>();
    final List<PushId> woken = new CopyOnWriteArrayList<>();
    final List<PushId> reported = new CopyOnWriteArrayList<>();
    /** Happens while a report is being kept. */
    volatile Runnable meanwhile = () -> {};

    private final Set<Subject> resting = ConcurrentHashMap.newKeySet();
    private final PushPorts ports = new PushPorts(
            new MemoryPushRequests(clock),
            new MemorySlots(clock),
            this,
            new PushPorts.Told(request -> told.add(request.id()), woken::add),
            clock,
            chance);

    PushCeremony ceremony() {
        return ceremony(2);
    }

    PushCeremony ceremony(int digits) {
        return new PushCeremony(ports, new PushPolicy(digits, POLICY.life(), POLICY.unanswered()));
    }

    /** From the user's own browser. */
    PushRequest begin() {
        return begin(BOUND);
    }

    PushRequest begin(PushRequest.Bound bound) {
        return ceremony().begin(bound, scene("mine"), true).request().orElseThrow();
    }

    /** From a browser that never signed in to the account. */
    Opening beginFrom(String origin) {
        return ceremony().begin(BOUND, scene(origin), false);
    }

    AnswerVerdict approve(PushRequest request) {
        return approve(request, request.number().reveal());
    }

    AnswerVerdict approve(PushRequest request, String typed) {
        return answer(request, new PushAnswer(Decision.APPROVE, typed));
    }

    AnswerVerdict press(PushRequest request, Decision decision) {
        return answer(request, new PushAnswer(decision, null));
    }

    PushVerdict finish(PushRequest request) {
        return ceremony().finish(request.id(), request.bound());
    }

    String wrong(PushRequest request) {
        return request.number().equals(MatchNumber.of("00")) ? "01" : "00";
    }

    static PushRequest.Scene scene(String origin) {
        return new PushRequest.Scene("Portal", "Firefox on Linux", "Tokyo, Japan", "192.0.2.0/24", origin);
    }

    @Override
    public boolean rest(Subject subject) {
        return resting.contains(subject);
    }

    @Override
    public void report(PushRequest request) {
        meanwhile.run();
        reported.add(request.id());
        resting.add(request.bound().subject());
    }

    private AnswerVerdict answer(PushRequest request, PushAnswer answer) {
        var bound = request.bound();
        return ceremony().answer(bound.subject(), bound.device(), request.id(), answer);
    }
}
