package io.torii.ceremony.call;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.call.Allowance;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.call.CallRequest;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.call.Keys;
import io.torii.domain.call.Turn;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryCalls;
import io.torii.fake.MemoryChallenges;
import io.torii.fake.MemoryGuesses;
import io.torii.fake.MemoryLines;
import io.torii.fake.MemorySlots;
import io.torii.fake.MemoryUnanswered;
import io.torii.fake.RecordingMessenger;
import io.torii.port.call.CallReports;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A user with a telephone, a browser, and everything that calls stand on, in memory. */
final class CallBench implements CallReports {
    static final Subject USER = new Subject("realm", "user");
    static final String LINE = "twilio/CA1";
    private static final CodePolicy CODES = new CodePolicy(
            6, Duration.ofMinutes(5), Duration.ofSeconds(30), new CodePolicy.Tries(5, 10, Duration.ofMinutes(15)));
    private static final GuessPolicy GUESSES = new GuessPolicy(5, 50);

    final HandClock clock = new HandClock();
    final RecordingMessenger messenger = new RecordingMessenger();
    final List<DeliveryId> woken = new CopyOnWriteArrayList<>();
    final List<DeliveryId> reported = new CopyOnWriteArrayList<>();
    final MemoryGuesses guesses = new MemoryGuesses();
    boolean resting;
    String extension = "";
    final MemoryLines lines = new MemoryLines(clock);
    private final CallPorts ports = new CallPorts(
            new CallPorts.Stores(
                    new MemoryCalls(clock, lines),
                    lines,
                    new MemoryUnanswered(clock),
                    new MemorySlots(clock),
                    new MemoryChallenges(),
                    guesses),
            messenger,
            new CallPorts.Told(this, woken::add),
            (realm, purpose) -> new KeyRing(MacKey.of(new byte[MacKey.BYTES]), List.of()),
            clock,
            new CountedChance());
    private final CallPolicy policy;

    CallBench(CallMode mode, boolean match) {
        messenger.stands(DeliveryState.SENT);
        policy = new CallPolicy(mode, match, Duration.ofMinutes(2), new Allowance(3, 8, 2), CODES);
    }

    CallCeremony ceremony() {
        return new CallCeremony(ports, policy, GUESSES);
    }

    Calling ask() {
        return ask(CodePurpose.LOGIN, Optional.empty());
    }

    Calling ask(CodePurpose purpose, Optional<Challenge> before) {
        var bound = new Call.Bound(USER, purpose, "credential", "portal", "session.tab");
        var number = PhoneNumber.of("+81312345678", "JP", 81);
        var to = new CallRequest.To(PhoneSlot.OFFICE, number, extension);
        return ceremony().begin(new CallRequest(bound, to, "Portal", Locale.JAPANESE, "192.0.2.1"), before);
    }

    Call begin() {
        return ask().call().orElseThrow();
    }

    /** A call that somebody has answered, and no machine. */
    Call answered() {
        var call = begin();
        hear(call, CallNews.Kind.PERSON_ANSWERED);
        return call;
    }

    Turn hear(Call call, CallNews.Kind kind) {
        return ceremony().hear(USER.realm(), call.id(), CallNews.of(kind, LINE));
    }

    Turn press(Call call, String keys) {
        return press(call, LINE, keys);
    }

    Turn press(Call call, String line, String keys) {
        return ceremony().hear(USER.realm(), call.id(), CallNews.pressed(line, Keys.of(keys)));
    }

    CallVerdict finish(Call call) {
        return ceremony().finish(call.id(), call.bound());
    }

    @Override
    public boolean rest(Subject subject) {
        return resting;
    }

    @Override
    public void report(Call call) {
        reported.add(call.id());
    }
}
