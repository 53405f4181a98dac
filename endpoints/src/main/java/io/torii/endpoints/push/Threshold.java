package io.torii.endpoints.push;

import io.torii.endpoints.page.SafeHeaders;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;

/**
 * What is asked of a request before it is read: TLS, and a body that is JSON by its own word. It is asked before a method is
 * found, since Keycloak reads every body that calls itself a form, and answers 500 when it is none (26.7.3,
 * KeycloakHandlerChainCustomizer).
 */
record Threshold(KeycloakSession session) {
    private static final Pattern JSON = Pattern.compile("application/json\\s*(;[^,]*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITH_A_BODY = Set.of("POST", "PUT");

    /**
     * Lets it in.
     *
     * @throws WebApplicationException that is its refusal
     */
    FrontDoor cross() {
        if (!secure()) {
            throw refused(Refusal.HTTPS_REQUIRED);
        }
        if (!json()) {
            throw refused(Refusal.MALFORMED);
        }
        return new FrontDoor(session);
    }

    /** As Keycloak judges its own endpoints. */
    private boolean secure() {
        var context = session.getContext();
        return "https".equals(context.getUri().getBaseUri().getScheme())
                || !context.getRealm().getSslRequired().isRequired(context.getConnection());
    }

    private boolean json() {
        var request = session.getContext().getHttpRequest();
        var type = request.getHttpHeaders().getHeaderString(HttpHeaders.CONTENT_TYPE);
        return !WITH_A_BODY.contains(request.getHttpMethod())
                || (type != null && JSON.matcher(type).matches());
    }

    private WebApplicationException refused(Refusal refusal) {
        return new WebApplicationException(new SafeHeaders(session).on(Answers.refused(refusal)));
    }
}
