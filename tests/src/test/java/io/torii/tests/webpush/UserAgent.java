package io.torii.tests.webpush;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.torii.tests.server.Built;
import io.torii.tests.vendors.PushServiceFake.Push;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** A browser's end of a subscription. It reads with node and http_ece, which share nothing with what wrote. */
public final class UserAgent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    public UserAgent() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        new SecureRandom().nextBytes(auth);
    }

    public Map<String, String> subscription(String endpoint) {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var bytes = new byte[65];
        bytes[0] = 4;
        System.arraycopy(coordinate(point.getAffineX()), 0, bytes, 1, 32);
        System.arraycopy(coordinate(point.getAffineY()), 0, bytes, 33, 32);
        return Map.of("endpoint", endpoint, "p256dh", text(bytes), "auth", text(auth));
    }

    /** What it says, and who vouches for it. */
    JsonNode read(Push push) throws IOException, InterruptedException {
        var given = Map.of(
                "body", push.body(),
                "privateKey", text(coordinate(((ECPrivateKey) keys.getPrivate()).getS())),
                "auth", text(auth),
                "authorization", push.headers().get("Authorization"));
        return JSON.readTree(node(JSON.writeValueAsBytes(given)));
    }

    private static byte[] node(byte[] given) throws IOException, InterruptedException {
        var folder = Built.root().resolve("tests/webpush");
        if (!Files.isDirectory(folder.resolve("node_modules/http_ece"))) {
            run(
                    new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                            .directory(folder.toFile()),
                    new byte[0]);
        }
        var node = System.getenv().getOrDefault("PLAYWRIGHT_NODEJS_PATH", "node");
        return run(new ProcessBuilder(node, "read.js").directory(folder.toFile()), given);
    }

    private static byte[] run(ProcessBuilder builder, byte[] given) throws IOException, InterruptedException {
        var process = builder.redirectError(Built.target().resolve("node.log").toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(given);
        }
        var said = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new AssertionError(builder.command() + " failed, see node.log");
        }
        return said;
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - 32);
        var exact = new byte[32];
        var kept = Arrays.copyOfRange(bytes, from, bytes.length);
        System.arraycopy(kept, 0, exact, 32 - kept.length, kept.length);
        return exact;
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
