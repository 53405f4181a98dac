package io.torii.tests.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: RFC 6238 with six digits and 30 s, as Keycloak asks for by default. */
public record Totp(String secret) {
    /** What the app shows now. */
    public String code() {
        return code(step());
    }

    /** What it shows next, which Keycloak takes already: for who has used the code of now. */
    public String next() {
        return code(step() + 1);
    }

    /** A code that is none of those that Keycloak takes now; a different one for each number. */
    public String wrong(int number) {
        var near = IntStream.rangeClosed(-3, 3)
                .mapToObj(step -> code(step() + step))
                .toList();
        return IntStream.range(0, 1_000_000)
                .mapToObj(any -> String.format("%06d", any))
                .filter(any -> !near.contains(any))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static long step() {
        return Instant.now().getEpochSecond() / 30;
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%06d", truncated % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
