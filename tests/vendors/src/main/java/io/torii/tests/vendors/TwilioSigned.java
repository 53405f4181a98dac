package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Twilio's "Validating signatures": HMAC-SHA1 over the address and the sorted fields, in Base64. */
final class TwilioSigned {
    private TwilioSigned() {}

    static Callback of(TwilioAccount account, String url, Map<String, String> fields) {
        var form = new TreeMap<>(fields);
        var headers = Map.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                TwilioFake.SIGNATURE,
                signature(account.token(), url, form));
        return new Callback(url, headers, form, Form.write(form));
    }

    private static String signature(String token, String url, SortedMap<String, String> form) {
        var signed = new StringBuilder(url);
        form.forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
