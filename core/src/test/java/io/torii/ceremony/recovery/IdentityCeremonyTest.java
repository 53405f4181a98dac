package io.torii.ceremony.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Assertion;
import io.torii.domain.recovery.AssertionPolicy;
import io.torii.domain.recovery.Doubt;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Recovered;
import io.torii.domain.recovery.RecoveryPolicy;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryLinks;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Linked in advance, found again by the link alone (R10, R11, R52). */
class IdentityCeremonyTest {
    private static final Subject ANN = new Subject("realm", "ann");
    private static final Subject BOB = new Subject("realm", "bob");
    private static final String NONCE = "n-1";

    private final HandClock clock = new HandClock();
    private final MemoryLinks links = new MemoryLinks();
    private final Set<Subject> excluded = new HashSet<>();
    private final IdentityCeremony ceremony = new IdentityCeremony(
            new RecoveryPorts(links, account -> !excluded.contains(account), clock),
            () -> new RecoveryPolicy(new AssertionPolicy(Set.of(), Duration.ofMinutes(5)), Duration.ofDays(3)));

    @Test
    void after_72_hours_the_linked_subject_gets_back_the_linked_account_R11() {
        link(ANN, "s-1");

        clock.pass(Duration.ofDays(3));

        assertThat(recover("s-1")).isEqualTo(Recovered.of(ANN));
    }

    @Test
    void a_second_before_it_does_not_count_R11() {
        link(ANN, "s-1");

        clock.pass(Duration.ofDays(3).minusSeconds(1));

        assertThat(recover("s-1")).isEqualTo(Recovered.doubtful(Doubt.WAITING));
    }

    @Test
    void another_subject_and_another_realm_get_nothing_R52() {
        link(ANN, "s-1");
        clock.pass(Duration.ofDays(3));

        assertThat(recover("s-2")).isEqualTo(Recovered.doubtful(Doubt.UNLINKED));
        assertThat(ceremony.recover("other", says("s-1"), NONCE)).isEqualTo(Recovered.doubtful(Doubt.UNLINKED));
    }

    @Test
    void an_identity_of_one_account_is_not_linked_to_another_R11() {
        link(ANN, "s-1");

        assertThat(ceremony.link(BOB, says("s-1"), NONCE, "APP")).contains(Doubt.TAKEN);

        assertThat(ceremony.linked(BOB)).isEmpty();
    }

    @Test
    void an_account_that_is_excluded_is_neither_linked_nor_recovered_R11() {
        link(ANN, "s-1");
        clock.pass(Duration.ofDays(3));
        excluded.add(ANN);
        excluded.add(BOB);

        assertThat(recover("s-1")).isEqualTo(Recovered.doubtful(Doubt.ACCOUNT));
        assertThat(ceremony.link(BOB, says("s-2"), NONCE, "APP")).contains(Doubt.ACCOUNT);
    }

    @Test
    void what_is_not_of_this_errand_links_and_recovers_nobody() {
        link(ANN, "s-1");
        clock.pass(Duration.ofDays(3));

        assertThat(ceremony.recover("realm", says("s-1"), "n-2")).isEqualTo(Recovered.doubtful(Doubt.NONCE));
        assertThat(ceremony.link(BOB, says("s-2"), "n-2", "APP")).contains(Doubt.NONCE);
    }

    @Test
    void a_link_is_ended_by_another_recovery_while_it_is_young_R11() {
        link(ANN, "s-1");
        clock.pass(Duration.ofDays(30).minusSeconds(1));

        assertThat(ceremony.endYoung(ANN)).isPresent();

        assertThat(ceremony.linked(ANN)).isEmpty();
        assertThat(ceremony.endYoung(ANN)).isEmpty();
    }

    @Test
    void a_link_of_30_days_survives_it_and_goes_when_its_owner_says_so_R11() {
        link(ANN, "s-1");
        clock.pass(Duration.ofDays(30));

        assertThat(ceremony.endYoung(ANN)).isEmpty();
        assertThat(ceremony.unlink(ANN)).isPresent();
        assertThat(ceremony.linked(ANN)).isEmpty();
    }

    private void link(Subject account, String subject) {
        assertThat(ceremony.link(account, says(subject), NONCE, "APP")).isEmpty();
    }

    private Recovered recover(String subject) {
        return ceremony.recover("realm", says(subject), NONCE);
    }

    private Assertion says(String subject) {
        return new Assertion(new Identity("https://id.example", subject), NONCE, Optional.of(clock.now()), "");
    }
}
