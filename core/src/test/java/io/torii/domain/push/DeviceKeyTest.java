package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.fake.Handset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeviceKeyTest {
    /** RFC 7515, A.3: an ES256 key, what it signed, and the signature. */
    private static final DeviceKey KEY = new DeviceKey(
            "EC",
            "P-256",
            "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");

    private static final String TEXT = "eyJhbGciOiJFUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String SIGNATURE =
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    private static final String ZERO = "A".repeat(43);
    private static final byte[] ORDER = Base64.getUrlDecoder().decode("_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE");

    @Test
    void the_published_signature_verifies_RFC7515_A3() {
        assertThat(KEY.verifies(TEXT, SIGNATURE)).isTrue();
    }

    @Test
    void the_published_thumbprint_is_ours_RFC9449_6_1() {
        var key = new DeviceKey(
                "EC",
                "P-256",
                "l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs",
                "9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA");

        assertThat(key.thumbprint()).isEqualTo("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
    }

    @Test
    void what_a_phone_signs_its_own_key_verifies_and_no_other() {
        var phone = new Handset("one");
        var other = new Handset("two");

        var signature = phone.sign("日本語\ntext");

        assertThat(phone.key().verifies("日本語\ntext", signature)).isTrue();
        assertThat(other.key().verifies("日本語\ntext", signature)).isFalse();
        assertThat(phone.key().verifies("日本語\ntext\n", signature)).isFalse();
        assertThat(phone.key().verifies("", signature)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "AA", "=", "not base64!"})
    void what_is_no_signature_does_not_verify(String signature) {
        assertThat(KEY.verifies(TEXT, signature)).isFalse();
    }

    @Test
    void a_signature_has_one_spelling() {
        assertThat(KEY.verifies(TEXT, SIGNATURE + "==")).isFalse();
        assertThat(KEY.verifies(TEXT, SIGNATURE + "A")).isFalse();
        assertThat(KEY.verifies(TEXT, SIGNATURE.substring(1))).isFalse();
        assertThat(KEY.verifies(TEXT, SIGNATURE.replace('_', '/').replace('-', '+')))
                .isFalse();
        // Its last four bits belong to no byte.
        assertThat(KEY.verifies(TEXT, SIGNATURE.substring(0, 85) + "R")).isFalse();
    }

    @Test
    void a_signature_with_one_bit_changed_does_not_verify() {
        var bytes = Base64.getUrlDecoder().decode(SIGNATURE);
        for (var at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            assertThat(KEY.verifies(TEXT, text(bytes))).isFalse();
            bytes[at] ^= 1;
        }
    }

    @Test
    void zeros_are_nobodys_signature_CVE_2022_21449() {
        var zeros = new byte[64];
        var onlyR = Base64.getUrlDecoder().decode(SIGNATURE);
        System.arraycopy(zeros, 0, onlyR, 32, 32);
        var onlyS = Base64.getUrlDecoder().decode(SIGNATURE);
        System.arraycopy(zeros, 0, onlyS, 0, 32);

        assertThat(KEY.verifies(TEXT, text(zeros))).isFalse();
        assertThat(KEY.verifies(TEXT, text(onlyR))).isFalse();
        assertThat(KEY.verifies(TEXT, text(onlyS))).isFalse();
    }

    /** The same flaw: n is nought in the field that a signature is reckoned in. */
    @Test
    void the_order_of_the_curve_is_nobodys_signature_SEC1_4_1_4() {
        var bytes = new byte[64];
        System.arraycopy(ORDER, 0, bytes, 0, 32);
        System.arraycopy(ORDER, 0, bytes, 32, 32);

        assertThat(KEY.verifies(TEXT, text(bytes))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RSA,P-256", "EC,P-384", "EC,secp256r1", "ec,P-256", ",P-256", "EC,"})
    void only_a_key_on_P256_is_one(String kty, String crv) {
        assertThatThrownBy(() -> new DeviceKey(kty, crv, KEY.x(), KEY.y())).hasMessage("a device's key is EC on P-256");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU=",
                "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVE",
                "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVE/",
                "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEV",
                "AGJHVMGx0vC0yF5YXpqPUGV2wq9m4r9W7r1m3n6h9kZkq1qX2v7Zt0cQ8yB5xN3a"
            })
    void a_coordinate_is_32_bytes_and_has_one_spelling(String coordinate) {
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", coordinate, KEY.y()))
                .hasMessage("a coordinate has 43 characters of base64url");
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", KEY.x(), coordinate))
                .hasMessage("a coordinate has 43 characters of base64url");
    }

    @Test
    void a_point_beside_the_curve_is_no_key() {
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", KEY.y(), KEY.x()))
                .hasMessageContaining("a point of P-256");
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", ZERO, ZERO)).hasMessageContaining("a point of P-256");
    }

    /** SEC 1, 3.2.2.1: 5 and p + 5 are the same in the field, but only one of them is a coordinate. */
    @Test
    void a_coordinate_is_less_than_the_prime() {
        var y = "RZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w";
        var five = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAU";
        var beyond = "_____wAAAAEAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAQ";

        assertThat(new DeviceKey("EC", "P-256", five, y).x()).isEqualTo(five);
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", beyond, y)).hasMessageContaining("a point of P-256");
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", five, beyond)).hasMessageContaining("a point of P-256");
    }

    @Test
    void the_prime_itself_is_no_coordinate() {
        var y = "ZkhceA4vg9ckM71dhKBrtlQcKvMdrocXKL-FahdPk_Q";
        var prime = "_____wAAAAEAAAAAAAAAAAAAAAD_______________8";

        assertThat(new DeviceKey("EC", "P-256", ZERO, y).x()).isEqualTo(ZERO);
        assertThatThrownBy(() -> new DeviceKey("EC", "P-256", prime, y)).hasMessageContaining("a point of P-256");
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
