package io.torii.ceremony.push;

import io.torii.domain.Subject;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import java.util.List;
import java.util.Optional;

/** Number matching: a browser begins, a phone answers once, the browser takes the answer once. */
public final class PushCeremony {
    private final PushPorts ports;
    private final PushPolicy policy;
    private final Numbers numbers;

    public PushCeremony(PushPorts ports, PushPolicy policy) {
        this.ports = ports;
        this.policy = policy;
        this.numbers = new Numbers(ports, policy.digits());
    }

    /**
     * Opens a request and has its phone told.
     *
     * @param known whether this browser has signed in to this account before (R35)
     */
    public Opening begin(PushRequest.Bound bound, PushRequest.Scene scene, boolean known) {
        if (bound.purpose().bothers() && ports.reports().rest(bound.subject())) {
            return Opening.of(Opening.Refusal.REPORTED);
        }
        // Before a number is drawn: else who is not let ask could use them all up.
        if (bound.purpose().bothers()
                && !ports.requests().count(bound.subject(), scene.origin(), known, policy.unanswered())) {
            return Opening.of(Opening.Refusal.UNANSWERED);
        }
        return numbers.draw(bound.subject())
                .map(number -> request(bound, scene, number))
                .filter(ports.requests()::open)
                .map(this::told)
                .orElseGet(() -> Opening.of(Opening.Refusal.UNANSWERED));
    }

    /** The waiting request of this sign-in, for a page that shows its number again; changes nothing. */
    public Optional<PushRequest> find(PushId id, PushRequest.Bound expected) {
        return ports.requests().find(expected.subject(), id).filter(request -> request.bound()
                .equals(expected));
    }

    /** How a request ended, taken by exactly one caller; {@code APPROVED} is the only one that lets anybody in. */
    public PushVerdict finish(PushId id, PushRequest.Bound expected) {
        var waiting = ports.requests().find(expected.subject(), id);
        if (waiting.isPresent()) {
            if (!waiting.get().bound().equals(expected)) {
                return PushVerdict.GONE;
            }
            return waiting.get().expiredAt(ports.clock().now()) ? PushVerdict.EXPIRED : PushVerdict.WAITING;
        }
        return ports.requests().take(id, expected).map(PushVerdict::of).orElse(PushVerdict.GONE);
    }

    /** The user goes another way: a phone that answers now is too late. */
    public void giveUp(PushId id, PushRequest.Bound expected) {
        find(id, expected).ifPresent(request -> ports.requests().withdraw(expected.subject(), id));
    }

    /** What waits for this device, the oldest first. */
    public List<PushRequest> pending(Subject subject, String device) {
        return live(subject).stream()
                .filter(request -> request.bound().device().equals(device))
                .toList();
    }

    /** Whether requests of different browsers wait for this account at once (R35). */
    public boolean several(Subject subject) {
        return live(subject).stream()
                        .map(request -> request.scene().origin())
                        .distinct()
                        .count()
                > 1;
    }

    /** A device's answer, whose signature has been verified. */
    public AnswerVerdict answer(Subject subject, String device, PushId id, PushAnswer answer) {
        var waiting = ports.requests().find(subject, id);
        if (waiting.isEmpty()) {
            return ports.requests().decided(subject, id, device) ? AnswerVerdict.OVER : AnswerVerdict.UNKNOWN;
        }
        var request = waiting.get();
        if (!request.bound().device().equals(device)) {
            return AnswerVerdict.UNKNOWN;
        }
        if (request.expiredAt(ports.clock().now())) {
            return AnswerVerdict.OVER;
        }
        var outcome = request.judge(answer);
        if (outcome == PushOutcome.REPORTED) {
            // First: a node that dies between the two leaves a request that can be reported again, not one whose report
            // nobody has heard.
            ports.reports().report(request);
        }
        if (!ports.requests().decide(request, outcome)) {
            return AnswerVerdict.OVER;
        }
        ports.told().page().wake(id);
        return AnswerVerdict.of(outcome);
    }

    private Opening told(PushRequest request) {
        ports.told().phone().send(request);
        return Opening.of(request);
    }

    private PushRequest request(PushRequest.Bound bound, PushRequest.Scene scene, MatchNumber number) {
        var now = ports.clock().now();
        return new PushRequest(new PushId(ports.chance().handle()), bound, scene, number, now, now.plus(policy.life()));
    }

    private List<PushRequest> live(Subject subject) {
        var now = ports.clock().now();
        return ports.requests().waiting(subject).stream()
                .filter(request -> !request.expiredAt(now))
                .toList();
    }
}
