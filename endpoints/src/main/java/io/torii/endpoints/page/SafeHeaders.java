package io.torii.endpoints.page;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.BrowserSecurityHeaders;
import org.keycloak.models.KeycloakSession;

/**
 * What a browser may do with an answer: as little as the app needs. It stands instead of Keycloak's own headers, which are
 * the realm's for its pages and would allow frames; which of them there are depends on the request's content type, and
 * one that cannot be read is a 500 there (26.7.3, DefaultSecurityHeadersProvider). The realm's word on TLS stays.
 */
public record SafeHeaders(KeycloakSession session) {
    /** The content policy that allows nothing; a page of an app adds what it needs. */
    public static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALL = Map.of(
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-Robots-Tag", "none");

    /** An answer of the interface. */
    public Response on(Response answer) {
        return with(Response.fromResponse(answer).header("Content-Security-Policy", NOTHING));
    }

    /** A file of an app, with what that app may do. */
    public Response on(Response.ResponseBuilder file, Map<String, String> app) {
        app.forEach(file::header);
        return with(file);
    }

    private Response with(Response.ResponseBuilder answer) {
        session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
        ALL.forEach(answer::header);
        var transport = BrowserSecurityHeaders.STRICT_TRANSPORT_SECURITY;
        var set = session.getContext()
                .getRealm()
                .getBrowserSecurityHeaders()
                .getOrDefault(transport.getKey(), transport.getDefaultValue());
        return (set == null || set.isEmpty() ? answer : answer.header(transport.getHeaderName(), set)).build();
    }
}
