package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.binding.NetworkRange;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedNetworkTest {
    private static final NetworkRange RANGE = NetworkRange.parse("192.0.2.0/24");

    @Test
    void japanese_is_said_to_who_reads_it_and_english_to_everybody_else() {
        var network = new NamedNetwork(RANGE, "Hongo campus Wi-Fi", "本郷キャンパス　Wi-Fi");

        assertThat(network.name(Locale.JAPAN)).isEqualTo("本郷キャンパス　Wi-Fi");
        assertThat(network.name(Locale.ENGLISH)).isEqualTo("Hongo campus Wi-Fi");
        assertThat(network.name(Locale.GERMAN)).isEqualTo("Hongo campus Wi-Fi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "hid\u200bden", "turn\u202eed"})
    void a_name_can_be_printed(String name) {
        assertThatThrownBy(() -> new NamedNetwork(RANGE, name, "名前"))
                .hasMessage("a name has 1 to 64 printable characters");
        assertThatThrownBy(() -> new NamedNetwork(RANGE, "name", name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_has_at_most_64_characters() {
        assertThat(new NamedNetwork(RANGE, "📚".repeat(64), "名前").english()).startsWith("📚");
        assertThatThrownBy(() -> new NamedNetwork(RANGE, "x".repeat(65), "名前"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
