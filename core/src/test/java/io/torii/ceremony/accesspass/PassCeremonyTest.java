package io.torii.ceremony.accesspass;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.Grounds;
import io.torii.domain.accesspass.Issued.Refusal;
import io.torii.domain.accesspass.Issuer;
import io.torii.domain.accesspass.PassOrder;
import io.torii.domain.accesspass.PassPolicy;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassVerdict.Reason;
import io.torii.domain.accesspass.PassWish;
import io.torii.fake.CountedChance;
import io.torii.fake.Crowd;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryPasses;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R8: tries, uses and ends of a pass. */
final class PassCeremonyTest {
    private static final Subject USER = new Subject("realm", "user");
    private static final Subject OTHER = new Subject("realm", "other");
    private static final String WRONG = "22222222";

    private final HandClock clock = new HandClock();
    private final MemoryPasses passes = new MemoryPasses();
    private final AtomicInteger digests = new AtomicInteger();
    private PassPolicy policy = new PassPolicy(8, Duration.ofHours(1), true, false);
    private final PassCeremony ceremony = new PassCeremony(
            new PassPorts(
                    passes,
                    new MemorySlots(clock),
                    (realm, purpose) -> {
                        digests.incrementAndGet();
                        return new KeyRing(MacKey.of(new byte[MacKey.BYTES]).derive(purpose, realm), List.of());
                    },
                    clock,
                    new CountedChance()),
            () -> policy);

    @Test
    void the_right_one_is_accepted_once() {
        var pass = issued(PassWish.USUAL);

        assertThat(judge(pass)).isEqualTo(Reason.ACCEPTED);
        assertThat(judge(pass)).isEqualTo(Reason.NONE);
    }

    @Test
    void of_eight_at_once_one_is_accepted() {
        var pass = issued(PassWish.USUAL);

        var verdicts = Crowd.of(() -> judge(pass));

        assertThat(verdicts.stream().filter(each -> each == Reason.ACCEPTED)).hasSize(1);
    }

    @Test
    void the_fifth_wrong_one_ends_it_and_the_right_one_comes_too_late() {
        var pass = issued(PassWish.USUAL);

        for (var wrong = 0; wrong < 4; wrong++) {
            assertThat(judge(WRONG)).isEqualTo(Reason.WRONG);
        }

        assertThat(judge(WRONG)).isEqualTo(Reason.ENDED);
        assertThat(judge(pass)).isEqualTo(Reason.NONE);
        assertThat(passes.find(USER)).isEmpty();
    }

    @Test
    void of_eight_wrong_at_once_five_are_looked_at() {
        issued(PassWish.USUAL);

        var verdicts = Crowd.of(() -> judge(WRONG));

        assertThat(verdicts.stream().filter(each -> each == Reason.WRONG)).hasSize(4);
        assertThat(verdicts.stream().filter(each -> each == Reason.ENDED)).hasSize(1);
    }

    @Test
    void what_has_not_its_length_and_letters_is_no_try() {
        var pass = issued(PassWish.USUAL);

        for (var typed : List.of("", "password", "2222222", "222222222", "2222222O", "aaaaaaaa")) {
            assertThat(judge(typed)).as(typed).isEqualTo(Reason.MALFORMED);
        }

        assertThat(judge(pass)).isEqualTo(Reason.ACCEPTED);
    }

    @Test
    void it_begins_at_its_start_and_ends_at_the_very_instant() {
        var wish = new PassWish(
                Optional.of(clock.now().plus(Duration.ofHours(2))),
                Optional.of(Duration.ofMinutes(10)),
                Optional.of(false));
        var pass = issued(wish);

        assertThat(judge(pass)).isEqualTo(Reason.EARLY);
        clock.pass(Duration.ofHours(2));
        assertThat(judge(pass)).isEqualTo(Reason.ACCEPTED);
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(judge(pass)).isEqualTo(Reason.ACCEPTED);
        clock.pass(Duration.ofSeconds(1));
        assertThat(judge(pass)).isEqualTo(Reason.EXPIRED);
        assertThat(ceremony.current(USER)).isEmpty();
    }

    @Test
    void one_for_several_uses_counts_tries_anew_after_each() {
        var pass = issued(new PassWish(Optional.empty(), Optional.empty(), Optional.of(false)));

        for (var use = 0; use < 6; use++) {
            assertThat(judge(WRONG)).isEqualTo(Reason.WRONG);
            assertThat(judge(pass)).isEqualTo(Reason.ACCEPTED);
        }
    }

    @Test
    void a_new_one_ends_the_one_before_and_a_revoked_one_is_over() {
        var first = issued(PassWish.USUAL);
        var second = issued(PassWish.USUAL);

        assertThat(judge(first)).isEqualTo(Reason.WRONG);
        assertThat(ceremony.revoke(USER)).map(AccessPass::scope).contains(PassScope.FACTOR);
        assertThat(judge(second)).isEqualTo(Reason.NONE);
        assertThat(ceremony.revoke(USER)).isEmpty();
    }

    @Test
    void it_is_worth_nothing_to_another_user() {
        var pass = issued(PassWish.USUAL);
        passes.keep(OTHER, passes.find(USER).orElseThrow());

        assertThat(ceremony.judge("realm", Optional.of(OTHER), pass).reason()).isEqualTo(Reason.WRONG);
    }

    @Test
    void every_entry_costs_one_digest_whoever_is_named_R93() {
        issued(PassWish.USUAL);

        for (var who : List.of(Optional.of(USER), Optional.of(OTHER), Optional.<Subject>empty())) {
            for (var typed : List.of(WRONG, "password", "")) {
                digests.set(0);
                ceremony.judge("realm", who, typed);
                assertThat(digests).hasValue(1);
            }
        }
    }

    @Test
    void what_no_policy_allows_is_refused() {
        assertThat(refusal(PassScope.FACTOR, Issuer.staff("user"), PassWish.USUAL))
                .contains(Refusal.SELF);
        assertThat(refusal(PassScope.BOTH, Issuer.staff("clerk"), PassWish.USUAL))
                .contains(Refusal.SCOPE);
        assertThat(refusal(PassScope.BOTH, Issuer.identity("user"), PassWish.USUAL))
                .isEmpty();
        for (var minutes : List.of(9, 481)) {
            var wish = new PassWish(Optional.empty(), Optional.of(Duration.ofMinutes(minutes)), Optional.empty());
            assertThat(refusal(PassScope.FACTOR, Issuer.staff("clerk"), wish)).contains(Refusal.LIFE);
        }
        for (var days : List.of(-1, 31)) {
            var wish = new PassWish(
                    Optional.of(clock.now().plus(Duration.ofDays(days))), Optional.empty(), Optional.empty());
            assertThat(refusal(PassScope.FACTOR, Issuer.staff("clerk"), wish)).contains(Refusal.START);
        }
        policy = new PassPolicy(48, Duration.ofHours(1), true, true);
        assertThat(refusal(PassScope.BOTH, Issuer.staff("clerk"), PassWish.USUAL))
                .isEmpty();
        assertThat(issued(PassWish.USUAL)).hasSize(48).matches("[2-9A-HJ-NP-Z]+");
    }

    private Reason judge(String typed) {
        return ceremony.judge("realm", Optional.of(USER), typed).reason();
    }

    private String issued(PassWish wish) {
        var order = order(PassScope.FACTOR, Issuer.staff("clerk"), wish);
        return ceremony.issue(order).handed().orElseThrow().secret().reveal();
    }

    private Optional<Refusal> refusal(PassScope scope, Issuer issuer, PassWish wish) {
        return ceremony.refusal(order(scope, issuer, wish));
    }

    private static PassOrder order(PassScope scope, Issuer issuer, PassWish wish) {
        return new PassOrder(USER, scope, new Grounds(issuer, "lost phone"), wish);
    }
}
