package io.torii.ceremony.code;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.code.OneTimeCode;
import io.torii.domain.code.TypedCode;
import io.torii.port.code.Challenges;
import java.util.List;
import java.util.Optional;

/** Judges a typed code. Tries are counted before the secret is looked at, and nothing gives them back. */
final class CodeJudgement {
    private final CodePorts ports;
    private final CodePolicy.Tries tries;
    private final GuessPolicy guesses;

    CodeJudgement(CodePorts ports, CodePolicy.Tries tries, GuessPolicy guesses) {
        this.ports = ports;
        this.tries = tries;
        this.guesses = guesses;
    }

    CodeVerdict judge(ChallengeId id, Challenge.Bound expected, String typed) {
        var code = TypedCode.parse(typed);
        if (code.isEmpty()) {
            return CodeVerdict.of(Reason.MALFORMED);
        }
        var challenge = ports.stores().challenges().find(expected.subject(), id).filter(found -> found.bound()
                .equals(expected));
        if (challenge.isEmpty()) {
            return CodeVerdict.of(Reason.NONE_OPEN);
        }
        // An expired code is not compared, so it costs no try: a timeout is no wrong credential.
        if (challenge.get().expiredAt(ports.clock().now())) {
            return CodeVerdict.of(Reason.EXPIRED);
        }
        return claimed(challenge.get()).orElseGet(() -> compared(challenge.get(), code.get()));
    }

    private Optional<CodeVerdict> claimed(Challenge challenge) {
        var subject = challenge.bound().subject();
        var standing = standing(challenge);
        if (standing.isPresent()) {
            return standing;
        }
        var spent = spent(Reason.EXHAUSTED, perCode(challenge)).or(() -> spent(Reason.SPENT, perMethod(challenge)));
        if (spent.isPresent()) {
            return spent;
        }
        return guessable(challenge)
                ? ports.stores()
                        .guesses()
                        .claim(subject, guesses, ports.clock().now())
                        .refusal()
                : Optional.empty();
    }

    private CodeVerdict compared(Challenge challenge, TypedCode typed) {
        var subject = challenge.bound().subject();
        var right = ports.keys()
                .of(subject.realm(), KeyPurpose.CODE)
                .verifying()
                .anyMatch(key -> OneTimeCode.of(challenge, key).matches(typed));
        if (!right) {
            return new CodeVerdict(Reason.WRONG, standing(challenge).flatMap(CodeVerdict::until));
        }
        if (!ports.stores().challenges().take(subject, challenge.id())) {
            return CodeVerdict.of(Reason.NONE_OPEN);
        }
        if (guessable(challenge)) {
            ports.stores().guesses().forgive(subject);
        }
        return CodeVerdict.of(Reason.ACCEPTED);
    }

    private Optional<CodeVerdict> standing(Challenge challenge) {
        return guessable(challenge)
                ? ports.stores()
                        .guesses()
                        .ask(challenge.bound().subject(), guesses, ports.clock().now())
                        .refusal()
                : Optional.empty();
    }

    /** The tries of one code and its successors last at least as long as the code itself is remembered. */
    private Slot perCode(Challenge challenge) {
        var remembered = challenge.remainingAt(ports.clock().now()).plus(Challenges.REMEMBERED);
        var window = remembered.compareTo(tries.window()) > 0 ? remembered : tries.window();
        var name = List.of("code.tries", challenge.lineage().value());
        return new Slot(challenge.bound().subject(), name, tries.perCode(), window);
    }

    private Slot perMethod(Challenge challenge) {
        var bound = challenge.bound();
        var name = List.of(
                "code.tries.method",
                bound.purpose().counted().name(),
                bound.channel().name());
        return new Slot(bound.subject(), name, tries.perMethod(), tries.window());
    }

    /** Uses up one of these tries; why not, when there is none left. */
    private Optional<CodeVerdict> spent(Reason reason, Slot slot) {
        return ports.stores().slots().spend(slot).map(until -> CodeVerdict.until(reason, until));
    }

    /**
     * Wrong entries in a row are those at sign-in. A number being proven belongs to who types, so a right code there
     * must not forgive guesses at somebody else's; its tries are counted by the slots alone.
     */
    private static boolean guessable(Challenge challenge) {
        return challenge.bound().purpose().counted() == CodePurpose.LOGIN;
    }
}
