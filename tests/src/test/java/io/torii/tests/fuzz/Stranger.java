package io.torii.tests.fuzz;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with nothing, who has every address that asks for nothing in turn. */
final class Stranger {
    private static final String ADMIN = "admin-openapi.yaml";
    private static final String AUTHENTICATOR = "authenticator-openapi.yaml";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String server;
    private final TestUser owner;
    private final Malice malice;
    private final List<String> words = new ArrayList<>(Operation.words(AUTHENTICATOR));
    private final List<String> bearers;
    private final Rounds<Operation> addresses;

    Stranger(World world, TestUser owner, Malice malice) {
        this.server = world.server().url().toString();
        this.owner = owner;
        this.malice = malice;
        words.addAll(List.of("t", "id", "code", "state", "way", "to", "torii-act", "session_code", "tab_id", "key"));
        var realm = "/realms/" + owner.realm();
        bearers = List.of("Bearer x", "Basic eDp5", "x", bearer(server + realm), bearer(server + "/realms/none"));
        addresses = new Rounds<>(Stream.of(
                        beneath(realm, Operation.published()),
                        beneath(realm + "/torii-authenticator/api/v1", Operation.of(AUTHENTICATOR)),
                        beneath("/admin" + realm + "/torii", Operation.of(ADMIN)))
                .flatMap(each -> each)
                .toList());
    }

    int addresses() {
        return addresses.size();
    }

    Attempt next() {
        var operation = addresses.next();
        if (malice.once(8)) {
            operation = operation.by(malice.any(List.of("GET", "POST", "PUT", "DELETE")));
        }
        var address = server + operation.at(owner.id(), malice) + malice.query(words);
        if (malice.once(40)) {
            return Torn.at(operation.method(), URI.create(address), malice);
        }
        var body = body(operation);
        var headers = headers();
        headers.put("Content-Type", body.type());
        return new Shot(operation.method(), address, headers, operation.hasBody() ? body.bytes() : new byte[0]);
    }

    private Parcel body(Operation operation) {
        if (malice.once(operation.path().endsWith("/photo") ? 2 : 15)) {
            return Parcel.of(malice, malice.any(List.of("x", "made.up.1.ticket", "")));
        }
        var bytes = malice.once(2) ? malice.object(words) : malice.noObject();
        return new Parcel(malice.once(2) ? FORM : malice.type(), bytes);
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        if (malice.once(2)) {
            headers.put("Authorization", malice.any(bearers));
            headers.put("Torii-Device", malice.any(List.of(owner.id(), "x", "0", "A".repeat(43))));
            headers.put("Torii-Time", malice.any(List.of("0", "x", "-1", "99999999999999999999")));
            headers.put("Torii-Nonce", malice.any(List.of("x", "A".repeat(22), "=")));
            headers.put("Torii-Signature", malice.any(List.of("x", "A".repeat(86), "=")));
            headers.put("Torii-Waiting", malice.any(List.of("x", "A".repeat(22), "a.b.c", "x".repeat(3_000))));
            headers.put("X-Twilio-Signature", malice.any(List.of("x", "=", "A".repeat(28))));
            headers.put(
                    "Cookie",
                    malice.any(List.of("AUTH_SESSION_ID=x", "KEYCLOAK_IDENTITY=e30.e30.e30", "TORII_KNOWN==", "=")));
        }
        return headers;
    }

    /**
     * A token that nobody has signed. It has an issuer and an algorithm: Keycloak's admin interface asks each token for its issuer
     * before anything else, and answers 500 to one that has none (26.7.3, AdminRoot).
     */
    private static String bearer(String issuer) {
        return Stream.of("{\"alg\":\"RS256\"}", "{\"iss\":\"" + issuer + "\"}", "x")
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(".", "Bearer ", ""));
    }

    private static Stream<Operation> beneath(String base, List<Operation> operations) {
        return operations.stream().map(each -> each.beneath(base));
    }
}
