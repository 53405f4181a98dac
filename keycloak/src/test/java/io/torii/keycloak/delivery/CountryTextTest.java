package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.delivery.CountryRule;
import io.torii.domain.delivery.RealmShare.Raise;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CountryTextTest {
    @Test
    void a_country_a_line_with_its_words_in_any_order_R84() {
        var rules = CountryText.rules("JP\nUS  web-otp=off sender=Torii providers=vonage,twilio ; CN deny");

        assertThat(rules.values())
                .containsExactlyInAnyOrder(
                        new CountryRule("JP", true, List.of(), "", true),
                        new CountryRule("US", true, List.of("vonage", "twilio"), "Torii", false),
                        new CountryRule("CN", false, List.of(), "", true));
    }

    @Test
    void nothing_typed_is_no_country() {
        assertThat(CountryText.rules(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Japan", "jp", "JP\nJP deny", "JP allow", "JP web-otp=maybe", "JP providers=Two_Words", "JP ="})
    void what_cannot_be_read_is_refused_whole(String typed) {
        assertThatThrownBy(() -> CountryText.rules(typed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_order_of_gateways_has_commas_between() {
        assertThat(CountryText.gateways(" twilio , vonage ")).containsExactly("twilio", "vonage");
        assertThat(CountryText.gateways("")).isEmpty();
    }

    @Test
    void a_raise_names_a_figure_and_a_date_R30() {
        assertThat(RaiseText.read("20000 until 2027-04-15"))
                .contains(new Raise(20_000, Instant.parse("2027-04-15T00:00:00Z")));
        assertThat(RaiseText.read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20000", "0 until 2027-04-15", "20000 until April", "20000 till 2027-04-15"})
    void a_raise_that_cannot_be_read_is_refused(String typed) {
        assertThatThrownBy(() -> RaiseText.read(typed)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void thresholds_have_commas_between() {
        assertThat(RaiseText.thresholds("80, 50").percents()).containsExactly(50, 80);
    }
}
