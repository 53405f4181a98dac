package io.torii.domain.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.bringing.NumberList.Fault;
import io.torii.domain.phone.NumberEntry;
import io.torii.domain.phone.PhoneSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R40. */
final class NumberListTest {
    private static final String HEAD = "username,slot,number\n";

    @Test
    void each_place_of_a_user_has_a_number_and_no_text_of_the_list_is_printed() {
        var list = NumberList.parse(HEAD + "mari,phone,+819012345678\nmari,ALTERNATE,080-1234-5678\n")
                .orElseThrow();

        assertThat(list.faults()).isEmpty();
        assertThat(list.rows())
                .containsExactly(
                        new NumberList.Row(2, "mari", NumberEntry.texted(PhoneSlot.PHONE, "+819012345678")),
                        new NumberList.Row(3, "mari", NumberEntry.texted(PhoneSlot.ALTERNATE, "080-1234-5678")));
        assertThat(list.toString()).doesNotContain("12345678").doesNotContain("1234-5678");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mari,phone                  | FIELDS",
                "mari,phone,1,2              | FIELDS",
                ",phone,+819012345678        | USER",
                "ma\u0000ri,phone,+819012345678 | USER",
                "mari,office,+81312345678    | SLOT",
                "mari,,+819012345678         | SLOT",
                "KEN,Phone,+819012345679     | TWICE"
            })
    void what_cannot_be_read_is_of_its_line_alone(String line, NumberProblem problem) {
        var list = NumberList.parse(HEAD + "ken,phone,+819012345678\n" + line + "\n")
                .orElseThrow();

        assertThat(list.faults()).containsExactly(new Fault(3, problem));
        assertThat(list.rows()).extracting(NumberList.Row::username).containsExactly("ken");
        assertThat(list.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "username,number\n", "username,slot,number,extension\n"})
    void a_list_whose_columns_nobody_knows_is_none(String text) {
        assertThat(NumberList.parse(text)).isEmpty();
    }
}
