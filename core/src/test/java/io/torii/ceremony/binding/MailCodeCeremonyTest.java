package io.torii.ceremony.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.ceremony.code.GuessCeremony;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.binding.MailChallenge;
import io.torii.domain.binding.Mailing;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.GuessPolicy;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryGuesses;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R4: whoever waits for a mailed code is told how long, and never the whole wait again. */
class MailCodeCeremonyTest {
    private static final Subject ANN = new Subject("realm", "ann");

    private final HandClock clock = new HandClock();
    private final MemoryGuesses guesses = new MemoryGuesses();
    private final MailCodeCeremony ceremony = new MailCodeCeremony(
            new MemorySlots(clock),
            (realm, purpose) -> new KeyRing(MacKey.of(new byte[MacKey.BYTES]), List.of()),
            new GuessCeremony(guesses, () -> new GuessPolicy(5, 50), clock),
            clock);

    @Test
    void a_second_mail_waits_for_what_is_left_of_30_seconds() {
        var challenge = opened();
        assertThat(ceremony.send(challenge)).isInstanceOf(Mailing.Mailed.class);
        clock.pass(Duration.ofSeconds(21));

        var again = ceremony.send(challenge);

        assertThat(again).isEqualTo(new Mailing.TooSoon(clock.now().plusSeconds(9)));
        clock.pass(Duration.ofSeconds(9));
        assertThat(ceremony.send(challenge)).isInstanceOf(Mailing.Mailed.class);
    }

    @Test
    void the_eleventh_mail_waits_until_an_hour_after_the_first() {
        Instant first = clock.now();
        for (var mail = 0; mail < 10; mail++) {
            assertThat(ceremony.send(opened())).isInstanceOf(Mailing.Mailed.class);
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(ceremony.send(opened())).isEqualTo(new Mailing.TooMany(first.plus(Duration.ofHours(1))));
    }

    @Test
    void who_has_no_try_left_waits_until_this_code_is_over() {
        var challenge = opened();
        for (var entry = 0; entry < 5; entry++) {
            assertThat(ceremony.judge(challenge, wrong(challenge)).reason()).isEqualTo(Reason.WRONG);
            guesses.forgive(ANN);
        }
        clock.pass(Duration.ofMinutes(4));

        var sixth = ceremony.judge(challenge, right(challenge));

        assertThat(sixth)
                .isEqualTo(CodeVerdict.until(Reason.EXHAUSTED, clock.now().plus(Duration.ofMinutes(6))));
    }

    private MailChallenge opened() {
        return new MailChallenge(ANN, "sign-in", "ann@home.example", clock.now());
    }

    private String right(MailChallenge challenge) {
        return challenge.code(MacKey.of(new byte[MacKey.BYTES])).reveal();
    }

    private String wrong(MailChallenge challenge) {
        return right(challenge).equals("000000") ? "000001" : "000000";
    }
}
