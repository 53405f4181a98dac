package io.torii.ceremony.code;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeRequest;
import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.code.Sending;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryChallenges;
import io.torii.fake.MemoryGuesses;
import io.torii.fake.MemorySlots;
import io.torii.fake.RecordingMessenger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A user, a number, and everything that a code ceremony stands on, in memory. */
@SuppressWarnings("checkstyle:MethodCount")
final class CodeBench {
    static final Subject USER = new Subject("realm", "user");
    private static final CodePolicy CODES = new CodePolicy(
            6, Duration.ofMinutes(5), Duration.ofSeconds(30), new CodePolicy.Tries(5, 10, Duration.ofMinutes(15)));
    private static final GuessPolicy GUESSES = new GuessPolicy(5, 50);

    private final HandClock clock = new HandClock();
    private final MemoryGuesses guesses = new MemoryGuesses();
    private final RecordingMessenger messenger = new RecordingMessenger();
    private final MemoryChallenges challenges = new MemoryChallenges();
    private KeyRing keys = new KeyRing(key(1), List.of());
    private int drawn;
    private ChallengeId challenge;

    private final CodeCeremony ceremony = new CodeCeremony(
            new CodePorts(
                    new CodePorts.Stores(challenges, new MemorySlots(clock), guesses),
                    messenger,
                    (code, request) -> SecretText.of(code.reveal()),
                    (realm, purpose) -> keys,
                    clock,
                    this::draw),
            CODES,
            GUESSES);

    Sending begin() {
        return kept(ceremony.begin(request(CodePurpose.LOGIN, "credential", "+819012345678")));
    }

    Sending again() {
        return kept(ceremony.again(challenge, request(CodePurpose.LOGIN, "credential", "+819012345678")));
    }

    Sending anotherSession() {
        return ceremony.begin(request(CodePurpose.LOGIN, "credential", "+819012345678"));
    }

    void prove(String number) {
        var request = request(CodePurpose.PROVING, "sealed", number);
        var sending = ceremony.begin(request);
        var verdict = ceremony.finish(sending.challenge().orElseThrow().id(), request.bound(), texted());
        if (!verdict.accepted()) {
            throw new AssertionError("the number was not proven: " + verdict);
        }
    }

    CodeVerdict.Reason type(String typed) {
        return typeInto(challenge, typed);
    }

    CodeVerdict.Reason typeInto(ChallengeId id, String typed) {
        return verdict(id, typed).reason();
    }

    CodeVerdict typed(String typed) {
        return verdict(challenge, typed);
    }

    private CodeVerdict verdict(ChallengeId id, String typed) {
        var bound = request(CodePurpose.LOGIN, "credential", "+819012345678").bound();
        return ceremony.finish(id, bound, typed);
    }

    CodeVerdict.Reason typeFor(Challenge.Bound bound) {
        return ceremony.finish(challenge, bound, texted()).reason();
    }

    boolean waits() {
        return guesses.ask(USER, GUESSES, clock.now()).refusal().isPresent();
    }

    void forgive() {
        guesses.forgive(USER);
    }

    void rotateKeys() {
        keys = new KeyRing(key(keys.hashCode()), List.of(keys.current()));
    }

    void refuse(DeliveryRefusal why) {
        messenger.refuse(why);
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    Instant now() {
        return clock.now();
    }

    Optional<Challenge> find(ChallengeId id) {
        return challenges.find(USER, id);
    }

    ChallengeId challenge() {
        return challenge;
    }

    ChallengeId drawn() {
        return new ChallengeId(handle(drawn));
    }

    int texts() {
        return messenger.words().size();
    }

    String texted() {
        return textedAt(texts() - 1);
    }

    String textedAt(int index) {
        return messenger.words().get(index);
    }

    String wrong() {
        return texted().equals("123456") ? "654321" : "123456";
    }

    private Sending kept(Sending sending) {
        sending.challenge().ifPresent(open -> challenge = open.id());
        return sending;
    }

    private static CodeRequest request(CodePurpose purpose, String target, String number) {
        return new CodeRequest(
                new Challenge.Bound(USER, purpose, Channel.TEXT, target),
                PhoneSlot.PHONE,
                PhoneNumber.of(number, "JP", 81),
                Locale.JAPANESE,
                "192.0.2.1");
    }

    private byte[] draw(int count) {
        drawn++;
        var bytes = new byte[count];
        bytes[count - 1] = (byte) drawn;
        return bytes;
    }

    private static String handle(int number) {
        var bytes = new byte[16];
        bytes[15] = (byte) number;
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static MacKey key(int seed) {
        var bytes = new byte[MacKey.BYTES];
        bytes[0] = (byte) seed;
        bytes[1] = (byte) (seed >> 8);
        return MacKey.of(bytes);
    }
}
