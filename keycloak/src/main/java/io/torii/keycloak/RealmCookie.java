package io.torii.keycloak;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.utils.SecureContextResolver;

/**
 * A cookie of Torii's in one realm: no script reads it, no other site's form brings it, and it is Secure wherever
 * Keycloak's own cookies are.
 *
 * @param below the path below the realm's that it is sent to, empty for all of the realm
 * @param age how long the browser keeps it
 */
public record RealmCookie(KeycloakSession session, String name, String below, Duration age) {
    /** What the browser sent. */
    public Optional<String> read() {
        var cookies = session.getContext().getHttpRequest().getHttpHeaders().getCookies();
        return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
    }

    /** For a response that is ours to build. */
    public NewCookie of(String value) {
        return cookie(value, age);
    }

    /** Goes out with whatever Keycloak answers to this request. */
    public void write(String value) {
        session.getContext().getHttpResponse().setCookieIfAbsent(of(value));
    }

    /** The browser drops it. */
    public void forget() {
        session.getContext().getHttpResponse().setCookieIfAbsent(cookie("", Duration.ZERO));
    }

    private NewCookie cookie(String value, Duration kept) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path())
                .maxAge(Math.toIntExact(kept.toSeconds()))
                .httpOnly(true)
                .secure(SecureContextResolver.isSecureContext(session))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private String path() {
        var context = session.getContext();
        return context.getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/")
                .path(below)
                .build(context.getRealm().getName())
                .getRawPath();
    }
}
