package io.torii.endpoints.push;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.BrowserSecurityHeaders;
import org.keycloak.models.KeycloakSession;

/**
 * A file of the app with the headers that the app is written for. They stand instead of Keycloak's own, which are the
 * realm's for its pages and would allow what the app never does; the realm's word on TLS stays.
 */
record AppAnswer(KeycloakSession session) {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "Permissions-Policy",
            "camera=(self), microphone=(), geolocation=()",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "X-Robots-Tag",
            "none",
            // Kept by the service worker; whoever else keeps one asks whether it is still the same.
            HttpHeaders.CACHE_CONTROL,
            "no-cache");

    Response of(AppFile file, Request request) {
        session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
        var same = request.evaluatePreconditions(file.tag());
        var answer = same != null ? same : Response.ok(file.content(), file.type());
        HEADERS.forEach(answer::header);
        var transport = BrowserSecurityHeaders.STRICT_TRANSPORT_SECURITY;
        var set = session.getContext()
                .getRealm()
                .getBrowserSecurityHeaders()
                .getOrDefault(transport.getKey(), transport.getDefaultValue());
        if (set != null && !set.isEmpty()) {
            answer.header(transport.getHeaderName(), set);
        }
        return answer.header("Service-Worker-Allowed", "./").tag(file.tag()).build();
    }
}
