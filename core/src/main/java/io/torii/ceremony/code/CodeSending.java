package io.torii.ceremony.code;

import io.torii.domain.KeyPurpose;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.code.OneTimeCode;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.Submission;
import io.torii.port.code.Challenges;
import java.util.Optional;

/** Opens challenges and has their codes sent. */
final class CodeSending {
    private final CodePorts ports;
    private final CodePolicy policy;
    private final GuessPolicy guesses;

    CodeSending(CodePorts ports, CodePolicy policy, GuessPolicy guesses) {
        this.ports = ports;
        this.policy = policy;
        this.guesses = guesses;
    }

    Sending first(CodeRequest request) {
        return hindrance(request)
                .map(refusal -> Sending.refused(Optional.empty(), refusal))
                .orElseGet(() -> open(drawn(request, null), request));
    }

    Sending again(Challenge open, CodeRequest request) {
        var hindrance = hindrance(request);
        if (hindrance.isPresent()) {
            return Sending.refused(Optional.of(open), hindrance.get());
        }
        return open.repeatableAt(ports.clock().now()) ? send(open, request) : replace(open, request);
    }

    private Sending replace(Challenge old, CodeRequest request) {
        var renewed = open(drawn(request, old.lineage()), request);
        if (renewed.challenge().isEmpty()) {
            return Sending.refused(Optional.of(old), renewed.refusal().orElseThrow());
        }
        challenges().take(old.bound().subject(), old.id());
        return renewed;
    }

    private Sending open(Challenge challenge, CodeRequest request) {
        // Keycloak queues a put() until commit: open first, in a transaction of its own, then send.
        challenges().open(challenge);
        var sent = send(challenge, request);
        if (sent.refusal().isEmpty()) {
            return sent;
        }
        challenges().take(challenge.bound().subject(), challenge.id());
        return Sending.refused(Optional.empty(), sent.refusal().get());
    }

    private Sending send(Challenge challenge, CodeRequest request) {
        var submission = ports.messenger().submit(delivery(challenge, request));
        return submission
                .id()
                .map(id -> Sending.queued(challenge, id))
                .orElseGet(() -> Sending.refused(Optional.of(challenge), refusal(submission)));
    }

    private Optional<Sending.Refusal> hindrance(CodeRequest request) {
        var bound = request.bound();
        if (bound.purpose().counted() == CodePurpose.LOGIN) {
            var refusal = ports.stores()
                    .guesses()
                    .ask(bound.subject(), guesses, ports.clock().now())
                    .refusal();
            if (refusal.isPresent()) {
                return refusal.map(Sending.Refusal::of);
            }
        }
        return new CoolDown(ports, policy.coolDown())
                .begin(request)
                .map(until -> Sending.Refusal.until(Sending.Reason.COOL_DOWN, until));
    }

    private Challenge drawn(CodeRequest request, ChallengeId lineage) {
        var id = new ChallengeId(ports.chance().handle());
        var expires = ports.clock().now().plus(policy.lifetime());
        return new Challenge(id, lineage == null ? id : lineage, request.bound(), policy.digits(), expires);
    }

    private DeliveryRequest delivery(Challenge challenge, CodeRequest request) {
        var bound = challenge.bound();
        var key = ports.keys().of(bound.subject().realm(), KeyPurpose.CODE).current();
        return new DeliveryRequest(
                bound.subject(),
                bound.purpose().purse(),
                request.slot(),
                request.number(),
                ports.wording().text(OneTimeCode.of(challenge, key), request),
                request.language(),
                request.address());
    }

    private Challenges challenges() {
        return ports.stores().challenges();
    }

    private static Sending.Refusal refusal(Submission submission) {
        return Sending.Refusal.by(submission.refusal().orElseThrow());
    }
}
