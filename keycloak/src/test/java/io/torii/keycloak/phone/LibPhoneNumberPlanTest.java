package io.torii.keycloak.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LibPhoneNumberPlanTest {
    private final LibPhoneNumberPlan plan = new LibPhoneNumberPlan();

    @ParameterizedTest
    @CsvSource({
        "090-1234-5678,JP,+819012345678 JP MOBILE",
        "０９０１２３４５６７８,JP,+819012345678 JP MOBILE",
        "+81 90 1234 5678,'',+819012345678 JP MOBILE",
        "03-1234-5678,JP,+81312345678 JP FIXED",
        "050-1234-5678,JP,+815012345678 JP VOIP",
        "0120-123-456,JP,+81120123456 JP TOLL_FREE",
        "+1 202 555 0123,'',+12025550123 US FIXED_OR_MOBILE",
        "+44 7400 123456,'',+447400123456 GB MOBILE",
        "+44 909 879 0123,'',+449098790123 GB PREMIUM"
    })
    void numbers_are_read_with_country_and_kind(String typed, String home, String expected) {
        var read = plan.read(typed, home).orElseThrow();

        assertThat(String.join(
                        " ",
                        read.number().e164(),
                        read.number().country(),
                        read.kind().name()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "090-1234-567", "+81 90 1234", "090-1234-5678 ext 12", "tel:", "<script>", "110"})
    void what_is_no_number_is_none(String typed) {
        assertThat(plan.read(typed, "JP")).isEmpty();
    }

    @Test
    void without_a_home_country_the_national_form_is_not_understood() {
        assertThat(plan.read("090-1234-5678", "")).isEmpty();
    }
}
