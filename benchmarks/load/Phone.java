import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Authenticators as docs/authenticator-protocol.md describes them; all have one key here, which changes no cost. */
final class Phone {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String server;
    private final String realm;
    private final PrivateKey key;

    Phone(String server, String realm, Path key) throws IOException, GeneralSecurityException {
        this.server = server + "/realms/" + realm + "/torii-authenticator/api/v1";
        this.realm = realm;
        this.key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(key)));
    }

    /** Draws the key into the file and prints the public one's x and y. */
    public static void main(String[] arguments) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        Files.write(Path.of(arguments[0]), pair.getPrivate().getEncoded());
        var point = ((ECPublicKey) pair.getPublic()).getW();
        System.out.println(coordinate(point.getAffineX()) + " " + coordinate(point.getAffineY()));
    }

    /** Types the number that the page shows. */
    void type(String user, String number) throws IOException, InterruptedException, GeneralSecurityException {
        var device = base64(user.getBytes(StandardCharsets.UTF_8)) + "." + "A".repeat(22);
        var waiting = signed(device, "GET", "/requests", "");
        var id = ID.matcher(waiting);
        if (!id.find()) {
            throw new AssertionError("nothing waits: " + waiting);
        }
        var answer = "{\"decision\":\"approve\",\"number\":\"" + number + "\"}";
        var said = signed(device, "POST", "/requests/" + id.group(1) + "/answer", answer);
        if (!said.contains("approved")) {
            throw new AssertionError("not approved: " + said);
        }
    }

    private String signed(String device, String method, String path, String body)
            throws IOException, InterruptedException, GeneralSecurityException {
        var nonce = new byte[16];
        ThreadLocalRandom.current().nextBytes(nonce);
        var at = String.valueOf(Instant.now().getEpochSecond());
        var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        var text = String.join(
                "\n", "torii-request-v1", realm, method, path, base64(digest), device, base64(nonce), at);
        var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
        signer.initSign(key);
        signer.update(text.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Torii-Device", device)
                .header("Torii-Time", at)
                .header("Torii-Nonce", base64(nonce))
                .header("Torii-Signature", base64(signer.sign()));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return HTTP.send(request.method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return base64(fixed);
    }
}
