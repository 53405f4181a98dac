package io.torii.keycloak.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.Subscription;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.http.client.methods.HttpPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoticeTest {
    private static final Pattern VAPID = Pattern.compile("vapid t=([^.]+)\\.([^.]+)\\.([^,]+), *k=(.+)");
    private static final PushId REQUEST = new PushId("abcdefghijklmnopqrstuv");

    private final Instant now = Instant.now();
    private final Hint hint =
            new Hint(new Subject("realm", "ann"), "device", "request", REQUEST.value(), now.plusSeconds(50));
    private final VapidKey key = VapidKey.drawn();

    @Test
    void the_sender_is_vouched_for_by_a_signature_that_the_jdk_verifies() throws Exception {
        var vapid = VAPID.matcher(post().getFirstHeader("Authorization").getValue());
        assertThat(vapid.matches()).isTrue();

        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(KeyFactory.getInstance("EC").generatePublic(spec(bytes(vapid.group(4)))));
        signature.update((vapid.group(1) + "." + vapid.group(2)).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(bytes(vapid.group(3)))).isTrue();
        assertThat(text(vapid.group(1))).contains("ES256");
        assertThat(text(vapid.group(2)))
                .contains("\"aud\":\"https://push.example\"")
                .contains("\"sub\":\"mailto:a@example.org\"")
                .contains("\"exp\":" + now.plus(Duration.ofHours(1)).getEpochSecond());
        assertThat(vapid.group(4)).isEqualTo(key.publicKey());
    }

    @Test
    void nothing_of_the_request_is_in_clear() throws Exception {
        var post = post();

        assertThat(Arrays.toString(post.getAllHeaders())).doesNotContain(REQUEST.value());
        assertThat(new String(post.getEntity().getContent().readAllBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(REQUEST.value());
        assertThat(post.getFirstHeader("TTL").getValue()).isEqualTo("50");
    }

    @ParameterizedTest
    @CsvSource({
        "201, SENT",
        "200, SENT",
        "404, GONE",
        "410, GONE",
        "429, LIMITED",
        "503, LIMITED",
        "301, REFUSED",
        "400, REFUSED",
        "401, DISTRUSTED",
        "403, DISTRUSTED"
    })
    void each_status_has_its_outcome(int status, Outcome outcome) {
        assertThat(Outcome.of(status)).isEqualTo(outcome);
    }

    @Test
    void a_name_with_any_private_address_is_not_resolved_R27() throws Exception {
        var inside = InetAddress.getByName("10.0.0.1");
        var outside = InetAddress.getByName("8.8.8.8");

        assertThat(new CheckedResolver(host -> new InetAddress[] {outside}).resolve("a"))
                .containsExactly(outside);
        assertThatThrownBy(() -> new CheckedResolver(host -> new InetAddress[] {outside, inside}).resolve("a"))
                .isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> new CheckedResolver(host -> new InetAddress[0]).resolve("a"))
                .isInstanceOf(UnknownHostException.class);
    }

    private HttpPost post() {
        var browser = VapidKey.drawn().publicKey();
        var subscription = new Subscription("https://push.example/abc", browser, "AAAAAAAAAAAAAAAAAAAAAA");
        return new Notice(hint).to(subscription, key, "mailto:a@example.org", now);
    }

    private static ECPublicKeySpec spec(byte[] point) throws Exception {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
        return new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class));
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }
}
