package io.torii.domain.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.token.TokenList.Fault;
import io.torii.domain.token.TokenMode.Hash;
import io.torii.domain.token.TokenMode.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as makers and Entra have them (product.md 7). */
final class TokenListTest {
    private static final String HEAD = "upn,serial number,secret key,time interval,manufacturer,model\n";
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String WIDE =
            "serialNumber,secretKey,timeIntervalInSeconds,hashFunction,type,digits,counter\n";

    @Test
    void the_list_that_vendors_and_Entra_use_is_read() {
        var list = read(HEAD + "mari@example.org,1234567," + KEY + ",60,Contoso,HardwareKey\r\n");

        assertThat(list.faults()).isEmpty();
        var token = list.tokens().get(0).token();
        assertThat(token.serial()).isEqualTo("1234567");
        assertThat(token.mode()).isEqualTo(new TokenMode(Kind.TOTP, Hash.SHA1, 6, 60));
        assertThat(token.seed()).isEqualTo(TokenSeed.parse(KEY));
        assertThat(token.make()).isEqualTo(new FactoryToken.Make("Contoso", "HardwareKey"));
        assertThat(token.meantFor()).isEqualTo("mari@example.org");
        assertThat(token.toString()).doesNotContain(KEY);
    }

    @Test
    void SHA_256_eight_digits_and_presses_are_read_from_columns_of_their_own() {
        var list = read(WIDE + "A-1," + KEY + ",30,hmacsha256,,8,\nA-2," + KEY + ",,sha1,hotp,6,17\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.tokens().get(0).token().mode()).isEqualTo(new TokenMode(Kind.TOTP, Hash.SHA256, 8, 30));
        assertThat(list.tokens().get(1).token().mode()).isEqualTo(new TokenMode(Kind.HOTP, Hash.SHA1, 6, 0));
        assertThat(list.tokens().get(1).token().counter()).isEqualTo(17);
    }

    @Test
    void a_serial_number_in_another_case_is_there_twice() {
        var list = read(HEAD + "x,ab1," + KEY + ",30,m,m\nx,AB1," + KEY + ",30,m,m\n");

        assertThat(list.faults()).containsExactly(new TokenList.Fault(3, RowProblem.SERIAL_TWICE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30,m              | FIELDS",
                "a,1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30,m,m,m          | FIELDS",
                "a,1,\"GEZDGNBVGY3TQOJQ,30,m,m                         | FIELDS",
                "a,,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30,m,m             | SERIAL",
                "a,=1+1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30,m,m         | SERIAL",
                "a,1/2,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,30,m,m          | SERIAL",
                "a,1,,30,m,m                                            | SECRET",
                "a,1,GEZDGNBVGY3TQOJ1,30,m,m                            | SECRET",
                "a,1,GEZDGNBVGY3TQOJQ,30,m,m                            | SECRET",
                "a,1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,45,m,m            | INTERVAL",
                "a,1,GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ,,m,m              | INTERVAL"
            })
    void a_row_that_cannot_be_read_is_named_by_its_line_and_its_fault(String row, RowProblem problem) {
        var list = read(HEAD + "b,0000001," + KEY + ",30,m,m\n" + row + "\nc,0000002," + KEY + ",30,m,m\n");

        assertThat(list.faults()).containsExactly(new Fault(3, problem));
        assertThat(list.tokens()).extracting(row2 -> row2.token().serial()).containsExactly("0000001", "0000002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "md5,,6,               | HASH",
                "sha512,,6,            | HASH",
                "sha1,steam,6,         | TYPE",
                "sha1,,7,              | DIGITS",
                "sha1,hotp,6,-1        | COUNTER",
                "sha1,hotp,6,4294967296| COUNTER"
            })
    void a_token_of_a_make_that_nobody_verifies_is_left_out(String make, RowProblem problem) {
        assertThat(read(WIDE + "1," + KEY + ",30," + make).faults()).containsExactly(new Fault(2, problem));
    }

    @Test
    void a_serial_number_in_two_rows_is_kept_once_and_named_once() {
        var list = read(HEAD + "a,1," + KEY + ",30,m,m\nb,1," + KEY + ",60,m,m\n");

        assertThat(list.tokens()).hasSize(1);
        assertThat(list.faults()).containsExactly(new Fault(3, RowProblem.SERIAL_TWICE));
    }

    @Test
    void quotes_blank_lines_and_a_byte_order_mark_are_what_spreadsheets_make() {
        var list = read("\uFEFF" + HEAD + "\n\"Abe, Mari\",\"77\"," + KEY + ",30,\"M \"\"X\"\" Ltd\",\n\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.tokens().get(0).line()).isEqualTo(3);
        assertThat(list.tokens().get(0).token().meantFor()).isEqualTo("Abe, Mari");
        assertThat(list.tokens().get(0).token().make().manufacturer()).isEqualTo("M \"X\" Ltd");
    }

    @Test
    void names_that_are_too_long_or_have_control_characters_are_refused() {
        var list = read(HEAD + "a,1," + KEY + ",30," + "m".repeat(65) + ",m\na,2," + KEY + ",30,a\u0007b,m\n");

        assertThat(list.faults()).containsExactly(new Fault(2, RowProblem.TEXT), new Fault(3, RowProblem.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "upn,serial number,time interval",
                "serial number,secret key,time interval,serial number",
                "serial number,secret key,time interval,pin",
                "\"serial number,secret key,time interval"
            })
    void a_list_without_a_first_line_that_names_its_columns_is_none(String head) {
        assertThat(TokenList.parse(head + "\n1," + KEY + ",30\n")).isEmpty();
    }

    @Test
    void codes_of_faults_stay_the_same() {
        assertThat(List.of(RowProblem.SERIAL_TWICE.code(), TokenHandling.FULL.code()))
                .containsExactly("torii_token_serial_twice", "torii_token_full");
    }

    private static TokenList read(String text) {
        return TokenList.parse(text).orElseThrow();
    }
}
