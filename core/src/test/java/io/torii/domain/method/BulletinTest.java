package io.torii.domain.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Told;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BulletinTest {
    private static final LocalDateTime NINE = LocalDateTime.parse("2026-12-01T09:00");
    private static final Told SLOW = new Told("Texts are slow.", "SMSが遅れています。");

    @Test
    void it_is_shown_from_its_first_minute_until_its_last_R80() {
        var bulletin = new Bulletin(MethodKind.PHONE, NINE, NINE.plusHours(9), SLOW);

        assertThat(bulletin.shownAt(NINE.minusSeconds(1))).isFalse();
        assertThat(bulletin.shownAt(NINE)).isTrue();
        assertThat(bulletin.shownAt(NINE.plusHours(9).minusSeconds(1))).isTrue();
        assertThat(bulletin.shownAt(NINE.plusHours(9))).isFalse();
    }

    @Test
    void what_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new Bulletin(MethodKind.PHONE, NINE, NINE, SLOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
