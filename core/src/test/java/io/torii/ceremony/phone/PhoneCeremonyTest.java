package io.torii.ceremony.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.ceremony.code.CodeCeremony;
import io.torii.ceremony.code.CodePorts;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.CodeVerdict.Reason;
import io.torii.domain.code.GuessPolicy;
import io.torii.domain.delivery.Purse;
import io.torii.domain.phone.NumberEntry;
import io.torii.domain.phone.NumberKind;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhonePolicy;
import io.torii.domain.phone.PhoneSlot;
import io.torii.domain.phone.ReadNumber;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryChallenges;
import io.torii.fake.MemoryGuesses;
import io.torii.fake.MemoryPhones;
import io.torii.fake.MemorySlots;
import io.torii.fake.RecordingMessenger;
import io.torii.port.Chance;
import io.torii.port.Keys;
import io.torii.port.phone.NumberingPlan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhoneCeremonyTest {
    private static final Asker ASKER = new Asker(new Subject("realm", "user"), Locale.ENGLISH, "192.0.2.1");
    private static final NumberingPlan PLAN = (typed, home) -> switch (typed) {
        case "mobile" -> read("+819012345678", NumberKind.MOBILE);
        case "other" -> read("+819087654321", NumberKind.MOBILE);
        case "fixed" -> read("+81312345678", NumberKind.FIXED);
        case "premium" -> read("+81990504000", NumberKind.PREMIUM);
        default -> Optional.empty();
    };

    private final HandClock clock = new HandClock();
    private final RecordingMessenger messenger = new RecordingMessenger();
    private final MemoryPhones phones = new MemoryPhones();
    private final MemorySlots slots = new MemorySlots(clock);
    private final AtomicInteger drawn = new AtomicInteger();
    private final Keys keys = (realm, purpose) -> new KeyRing(MacKey.of(new byte[MacKey.BYTES]), List.of());
    private final Chance chance = count -> {
        var bytes = new byte[count];
        bytes[0] = (byte) drawn.incrementAndGet();
        return bytes;
    };
    private final CodeCeremony codes = new CodeCeremony(
            new CodePorts(
                    new CodePorts.Stores(new MemoryChallenges(), slots, new MemoryGuesses()),
                    messenger,
                    (code, request) -> SecretText.of(code.reveal()),
                    keys,
                    clock,
                    chance),
            new CodePolicy(
                    6,
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(30),
                    new CodePolicy.Tries(5, 10, Duration.ofMinutes(15))),
            new GuessPolicy(5, 50));
    private final PhonePorts ports = new PhonePorts(phones, PLAN, slots, keys, chance);
    private final PhoneCeremony ceremony = new PhoneCeremony(ports, codes);
    private final NumberCheck check = new NumberCheck(ports, new PhonePolicy(false, true, true));

    @Test
    void a_number_counts_once_its_code_was_typed_and_not_before() {
        var open = begun(PhoneSlot.PHONE, "mobile");
        assertThat(phones.of(ASKER.subject()).phones()).isEmpty();

        var proof = ceremony.finish(open, texted());

        assertThat(proof.credential()).isPresent();
        assertThat(phones.of(ASKER.subject()).phones()).hasSize(1);
    }

    @Test
    void proving_is_paid_from_its_own_purse_R30() {
        begun(PhoneSlot.PHONE, "mobile");

        assertThat(messenger.last().purse()).isEqualTo(Purse.PROVING);
    }

    @Test
    void the_sixth_entry_is_refused_even_if_right_in_enrolment_too() {
        var open = begun(PhoneSlot.PHONE, "mobile");
        var wrong = texted().equals("123456") ? "654321" : "123456";
        for (var i = 0; i < 5; i++) {
            assertThat(ceremony.finish(open, wrong).code().reason()).isEqualTo(Reason.WRONG);
        }

        var proof = ceremony.finish(open, texted());

        assertThat(proof.code().reason()).isEqualTo(Reason.EXHAUSTED);
        assertThat(phones.of(ASKER.subject()).phones()).isEmpty();
    }

    @Test
    void of_two_registrations_into_one_place_the_second_to_be_proven_is_refused() {
        var one = begun(PhoneSlot.PHONE, "mobile");
        var codeOne = texted();
        var two = begun(PhoneSlot.PHONE, "other");
        var codeTwo = texted();

        assertThat(ceremony.finish(one, codeOne).credential()).isPresent();

        assertThat(ceremony.finish(two, codeTwo).number()).contains(NumberVerdict.SLOT_TAKEN);
    }

    @Test
    void the_number_is_not_in_its_challenge_in_clear_R46() {
        var open = begun(PhoneSlot.PHONE, "mobile");

        assertThat(open.toString()).doesNotContain("9012345678");
        assertThat(ceremony.pending(open).orElseThrow().slot()).isEqualTo(PhoneSlot.PHONE);
    }

    @Test
    void the_code_is_sent_again_to_the_number_it_went_to() {
        var open = begun(PhoneSlot.PHONE, "mobile");
        clock.pass(Duration.ofSeconds(31));

        var sending = ceremony.again(open.id(), ASKER);

        assertThat(sending.delivery()).isPresent();
        assertThat(messenger.words()).hasSize(2).containsOnly(texted());
    }

    @ParameterizedTest
    @CsvSource({
        "mobile,PHONE,ACCEPTED",
        "fixed,PHONE,NO_TEXTS",
        "mobile,OFFICE,NO_TEXTS",
        "premium,PHONE,KIND",
        "nonsense,PHONE,MALFORMED"
    })
    void each_refusal_of_a_number_has_its_reason_R83(String typed, PhoneSlot slot, NumberVerdict verdict) {
        assertThat(check.check(ASKER.subject(), NumberEntry.texted(slot, typed), "JP")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void the_same_number_is_refused_in_a_second_place_and_a_second_number_in_the_same_R83() {
        ceremony.finish(begun(PhoneSlot.PHONE, "mobile"), texted());

        assertThat(check.check(ASKER.subject(), NumberEntry.texted(PhoneSlot.ALTERNATE, "mobile"), "JP")
                        .verdict())
                .isEqualTo(NumberVerdict.SAME);
        assertThat(check.check(ASKER.subject(), NumberEntry.texted(PhoneSlot.PHONE, "other"), "JP")
                        .verdict())
                .isEqualTo(NumberVerdict.SLOT_TAKEN);
    }

    private Challenge begun(PhoneSlot slot, String typed) {
        var read = PLAN.read(typed, "JP").orElseThrow();
        return ceremony.begin(new PendingPhone(slot, read), ASKER).challenge().orElseThrow();
    }

    private String texted() {
        return messenger.words().get(messenger.words().size() - 1);
    }

    private static Optional<ReadNumber> read(String e164, NumberKind kind) {
        return Optional.of(new ReadNumber(PhoneNumber.of(e164, "JP", 81), kind));
    }
}
