package io.torii.keycloak.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.method.MethodKind;
import io.torii.keycloak.policy.SettingException;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinTextTest {
    private static final String LINE = "phone | 2026-12-01T09:00 | 2026-12-01T18:00 | Texts are slow. | SMSが遅れています。";

    @Test
    void a_line_says_which_method_for_how_long_and_what_R80() {
        var read = MethodSettings.NOTICES.read("\n" + LINE + "\n");

        assertThat(read).hasSize(1);
        var bulletin = read.get(0);
        assertThat(bulletin.kind()).isEqualTo(MethodKind.PHONE);
        assertThat(bulletin.from()).isEqualTo(LocalDateTime.parse("2026-12-01T09:00"));
        assertThat(bulletin.until()).isEqualTo(LocalDateTime.parse("2026-12-01T18:00"));
        assertThat(bulletin.words().in(Locale.JAPANESE)).isEqualTo("SMSが遅れています。");
    }

    @Test
    void nothing_is_told_by_default() {
        assertThat(MethodSettings.NOTICES.read(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone",
                "pigeon | 2026-12-01T09:00 | 2026-12-01T18:00 | Slow. | 遅い。",
                "phone | today | 2026-12-01T18:00 | Slow. | 遅い。",
                "phone | 2026-12-01T18:00 | 2026-12-01T09:00 | Slow. | 遅い。",
                "phone | 2026-12-01T09:00 | 2026-12-01T18:00 | Slow. | "
            })
    void a_line_that_cannot_be_read_is_refused(String line) {
        assertThatThrownBy(() -> MethodSettings.NOTICES.read(line)).isInstanceOf(SettingException.class);
    }
}
