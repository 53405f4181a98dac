package io.torii.ceremony.binding;

import io.torii.ceremony.code.GuessCeremony;
import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.binding.MailChallenge;
import io.torii.domain.binding.Mailing;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.TypedCode;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The code that is mailed before a first method is bound (R4). Tries are counted before it is looked at. */
public final class MailCodeCeremony {
    private static final Duration COOL_DOWN = Duration.ofSeconds(30);

    private static final int TRIES = 5;
    private static final int MAILS = 10;
    private static final Duration MAILS_IN = Duration.ofHours(1);

    private final Slots slots;
    private final Keys keys;
    private final GuessCeremony guesses;
    private final Clock clock;

    public MailCodeCeremony(Slots slots, Keys keys, GuessCeremony guesses, Clock clock) {
        this.slots = slots;
        this.keys = keys;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** The code to mail now: none during the cool-down of 30 s, and none after ten mails in an hour. */
    public Mailing send(MailChallenge challenge) {
        var subject = challenge.subject();
        Optional<Mailing> refused = slots.spend(new Slot(subject, List.of("binding.mailed.cool-down"), 1, COOL_DOWN))
                .<Mailing>map(Mailing.TooSoon::new)
                .or(() -> slots.spend(new Slot(subject, List.of("binding.mailed"), MAILS, MAILS_IN))
                        .map(Mailing.TooMany::new));
        return refused.orElseGet(() -> new Mailing.Mailed(
                challenge.code(keys.of(subject.realm(), KeyPurpose.MAILED).current())));
    }

    /** Judges what was typed. */
    public CodeVerdict judge(MailChallenge challenge, String typed) {
        var code = TypedCode.parse(typed);
        if (code.isEmpty()) {
            return CodeVerdict.of(Reason.MALFORMED);
        }
        if (challenge.expiredAt(clock.now())) {
            return CodeVerdict.of(Reason.EXPIRED);
        }
        var subject = challenge.subject();
        return refused(challenge, subject).orElseGet(() -> compared(challenge, code.get()));
    }

    private Optional<CodeVerdict> refused(MailChallenge challenge, Subject subject) {
        var name = List.of(
                "binding.mailed.tries",
                challenge.signIn(),
                String.valueOf(challenge.opened().getEpochSecond()));
        return slots.claim(new Slot(subject, name, TRIES, MailChallenge.LIFE))
                ? guesses.claim(subject).refusal()
                : Optional.of(
                        CodeVerdict.until(Reason.EXHAUSTED, challenge.opened().plus(MailChallenge.LIFE)));
    }

    private CodeVerdict compared(MailChallenge challenge, TypedCode typed) {
        var subject = challenge.subject();
        var right = keys.of(subject.realm(), KeyPurpose.MAILED)
                .verifying()
                .anyMatch(key -> challenge.code(key).matches(typed));
        if (right) {
            guesses.forgive(subject);
        }
        return CodeVerdict.of(right ? Reason.ACCEPTED : Reason.WRONG);
    }
}
