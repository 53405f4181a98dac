package io.torii.ceremony.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;

/** Asking for a code, asking again, typing it: the one place where a texted code is made and judged. */
public final class CodeCeremony {
    private final CodePorts ports;
    private final CodeSending sending;
    private final CodeJudgement judgement;

    public CodeCeremony(CodePorts ports, CodePolicy codes, GuessPolicy guesses) {
        this.ports = ports;
        this.sending = new CodeSending(ports, codes, guesses);
        this.judgement = new CodeJudgement(ports, codes.tries(), guesses);
    }

    /** Opens a challenge and queues its code. */
    public Sending begin(CodeRequest request) {
        return sending.first(request);
    }

    /**
     * Queues the code of this challenge again while it is worth typing (R6), else opens one in its place. Tries that
     * were spent stay spent.
     */
    public Sending again(ChallengeId id, CodeRequest request) {
        return find(request.bound().subject(), id)
                .filter(open -> open.bound().equals(request.bound()))
                .map(open -> sending.again(open, request))
                .orElseGet(() -> sending.first(request));
    }

    /** The open challenge with this id, expired or not, for a page that shows it: changes nothing. */
    public Optional<Challenge> find(Subject subject, ChallengeId id) {
        return ports.stores().challenges().find(subject, id);
    }

    /** The code in this text, sent for this purpose, was typed back: what R30 watches per block of numbers. */
    public void typedBack(Subject subject, DeliveryId text, CodePurpose purpose) {
        ports.messenger().typedBack(subject, text, purpose.purse());
    }

    /** Judges what was typed; a right code is used up by exactly one caller. */
    public CodeVerdict finish(ChallengeId id, Challenge.Bound expected, String typed) {
        return judgement.judge(id, expected, typed);
    }
}
