package io.torii.keycloak.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecentTest {
    private static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");

    private final AtomicInteger counts = new AtomicInteger();
    private final Recent recent = new Recent();

    @Test
    void a_large_realms_is_shown_again_for_ten_minutes_and_says_when_it_was_counted() {
        recent.of("realm", NOON, () -> large(NOON));

        var again = recent.of("realm", NOON.plusSeconds(599), () -> large(NOON.plusSeconds(599)));
        assertThat(again.at()).isEqualTo(NOON);
        assertThat(counts).hasValue(1);

        var later = recent.of("realm", NOON.plusSeconds(600), () -> large(NOON.plusSeconds(600)));
        assertThat(later.at()).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    void a_small_realms_or_anothers_is_counted_anew() {
        recent.of("large", NOON, () -> large(NOON));

        recent.of("small", NOON, () -> report(49_999, NOON));
        recent.of("small", NOON, () -> report(49_999, NOON));

        assertThat(counts).hasValue(3);
    }

    private Coverage large(Instant at) {
        return report(50_000, at);
    }

    private Coverage report(long users, Instant at) {
        counts.incrementAndGet();
        return new Coverage(at, users, 0, 0, Map.of(), Map.of(), List.of(), 0);
    }
}
