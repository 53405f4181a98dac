package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.fake.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AccountCountsTest {
    private final HandClock clock = new HandClock();
    private final AccountCounts counts = new AccountCounts(clock);
    private final Directory directory = new Directory();

    /** LDAP users that nobody imported are not in Keycloak's count. */
    @Test
    void a_directory_that_cannot_be_counted_has_as_many_as_the_realm_says_R30() {
        assertThat(counts.of("realm", 40_000, directory)).isEqualTo(40_000);
    }

    @Test
    void a_realm_that_says_too_little_has_as_many_as_are_counted() {
        assertThat(counts.of("realm", 1, directory)).isEqualTo(12);
    }

    @Test
    void accounts_are_counted_once_a_quarter_of_an_hour() {
        counts.of("realm", 0, directory);
        clock.pass(Duration.ofMinutes(15));
        counts.of("realm", 0, directory);
        assertThat(directory.counted).isEqualTo(1);

        clock.pass(Duration.ofSeconds(1));
        counts.of("realm", 0, directory);

        assertThat(directory.counted).isEqualTo(2);
    }

    @Test
    void federations_are_looked_at_once_and_only_when_the_realm_says_nothing() {
        counts.of("told", 1, directory);
        assertThat(directory.lookedAt).isZero();

        counts.of("realm", 0, directory);
        counts.of("realm", 0, directory);

        assertThat(directory.lookedAt).isEqualTo(1);
    }

    private static final class Directory implements Census {
        private int counted;
        private int lookedAt;

        @Override
        public long count() {
            counted++;
            return 12;
        }

        @Override
        public boolean misses() {
            lookedAt++;
            return true;
        }
    }
}
