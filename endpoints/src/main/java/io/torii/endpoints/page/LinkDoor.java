package io.torii.endpoints.page;

import io.torii.keycloak.ThemeWords;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * What a link in a mail leads to: it works without signing in, for its bearer, and says the same to whoever comes (R93).
 *
 * @param name of its words, {@code <name>_<language>.properties} beside this class, and of the place below {@code …/torii}
 */
public record LinkDoor(KeycloakSession session, String name) {
    private static final Logger LOG = Logger.getLogger(LinkDoor.class);

    public static String style() {
        return LinkPage.style();
    }

    /** The button; without a token, what is said after it was pressed. */
    public Response show(String token, String locale) {
        var page = new LinkPage(
                words(locale), new ThemeWords(session).institution(), address().toString());
        return answer(Response.ok(token == null || token.isBlank() ? page.done() : page.ask(token)));
    }

    /** Has the token do what it is for, and leads to a page without it, so that none stays in the browser's history. */
    public Response press(String token, String locale, Consumer<String> deed) {
        try {
            deed.accept(Optional.ofNullable(token).orElse(""));
        } catch (RuntimeException e) {
            session.getTransactionManager().setRollbackOnly();
            LOG.errorf("A link in a mail could do nothing: %s", e.getClass().getName());
        }
        var done = session.getContext().getUri().getBaseUriBuilder().uri(address());
        return answer(Response.seeOther(
                done.queryParam("kc_locale", words(locale).language()).build()));
    }

    private Words words(String locale) {
        var languages = session.getContext().getHttpRequest().getHttpHeaders().getAcceptableLanguages();
        return Words.of(LinkDoor.class, name, locale, languages);
    }

    private URI address() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/{name}")
                .build(session.getContext().getRealm().getName(), name);
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
