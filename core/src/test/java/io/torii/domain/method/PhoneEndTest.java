package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R21. */
class PhoneEndTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void in_the_weeks_in_which_phones_end_they_verify_and_none_is_registered_R21() {
        var ending = new MethodPolicy(PhoneStanding.ENDING, Set.of());

        assertThat(ending.allows(MethodKind.PHONE)).isTrue();
        assertThat(ending.registers(MethodKind.PHONE)).isFalse();
        assertThat(ending.registers(MethodKind.APP)).isTrue();
        assertThat(MethodPolicy.EVERYTHING.registers(MethodKind.PHONE)).isTrue();
    }

    @Test
    void the_phone_goes_from_backup_to_its_end() {
        var end = new PhoneEnd(Optional.of(LocalDate.of(2026, 4, 1)), Optional.of(LocalDate.of(2026, 10, 1)), 30);

        assertThat(at(end, "2026-03-31T14:59:59Z")).isEqualTo(PhoneStanding.ALLOWED);
        assertThat(at(end, "2026-03-31T15:00:00Z")).isEqualTo(PhoneStanding.BACKUP_ONLY);
        assertThat(at(end, "2026-09-30T15:00:00Z")).isEqualTo(PhoneStanding.ENDING);
        assertThat(at(end, "2026-10-30T14:59:59Z")).isEqualTo(PhoneStanding.ENDING);
        assertThat(at(end, "2026-10-30T15:00:00Z")).isEqualTo(PhoneStanding.OFF);
    }

    @Test
    void without_grace_it_ends_on_its_day() {
        var end = new PhoneEnd(Optional.empty(), Optional.of(LocalDate.of(2026, 10, 1)), 0);

        assertThat(at(end, "2026-09-30T14:59:59Z")).isEqualTo(PhoneStanding.ALLOWED);
        assertThat(at(end, "2026-09-30T15:00:00Z")).isEqualTo(PhoneStanding.OFF);
    }

    @Test
    void without_dates_it_stays() {
        assertThat(at(PhoneEnd.NEVER, "2099-01-01T00:00:00Z")).isEqualTo(PhoneStanding.ALLOWED);
    }

    private static PhoneStanding at(PhoneEnd end, String instant) {
        return end.standing(TOKYO, Instant.parse(instant));
    }
}
