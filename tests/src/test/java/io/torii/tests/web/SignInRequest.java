package io.torii.tests.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An OpenID Connect request of one of the demo's clients, all of which need PKCE. */
public record SignInRequest(Map<String, String> parameters) {
    /** Where clients are told the outcome; nothing listens there. */
    public static final String CLIENT_ADDRESS = "http://localhost/done";

    static final String VERIFIER = "torii-tests-are-no-secret-at-all-but-long-enough-to-be-valid";
    private static final String CHALLENGE = Pkce.challenge(VERIFIER);

    public SignInRequest {
        parameters = Map.copyOf(parameters);
    }

    public static SignInRequest of(String client) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("client_id", client);
        parameters.put("response_type", "code");
        parameters.put("scope", "openid");
        parameters.put("redirect_uri", CLIENT_ADDRESS);
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
        return new SignInRequest(parameters);
    }

    public SignInRequest with(String name, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new SignInRequest(more);
    }

    public URI at(URI server, String realm) {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + Visitor.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return server.resolve("/realms/" + realm + "/protocol/openid-connect/auth?" + query);
    }
}
