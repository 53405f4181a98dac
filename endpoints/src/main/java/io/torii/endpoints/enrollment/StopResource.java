package io.torii.endpoints.enrollment;

import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.enrollment.Stopping;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** "It was not me", from a mail: works without signing in, and says the same to whoever comes (R93). */
public final class StopResource {
    private static final Logger LOG = Logger.getLogger(StopResource.class);

    private final KeycloakSession session;

    public StopResource(KeycloakSession session) {
        this.session = session;
    }

    /** The button; without a token, what is said after it was pressed. */
    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response page(@QueryParam("t") String token, @QueryParam("kc_locale") String locale) {
        var page = draw(locale);
        return answer(Response.ok(token == null || token.isBlank() ? page.done() : page.ask(token)));
    }

    @GET
    @Path("stop.css")
    @Produces("text/css")
    public String style() {
        return StopPage.style();
    }

    /** Leads to a page without the token, so that none stays in the browser's history. */
    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response stop(@FormParam("t") String token, @FormParam("kc_locale") String locale) {
        try {
            new Stopping(session).stop(token == null ? "" : token);
        } catch (RuntimeException e) {
            session.getTransactionManager().setRollbackOnly();
            LOG.errorf(
                    "A link in a mail could not stop anything: %s", e.getClass().getName());
        }
        var done = address().queryParam("kc_locale", draw(locale).language()).build();
        return answer(Response.seeOther(done));
    }

    private StopPage draw(String locale) {
        var languages = session.getContext().getHttpRequest().getHttpHeaders().getAcceptableLanguages();
        return new StopPage(
                StopPage.words(locale, languages),
                new ThemeWords(session).institution(),
                address().build().toString());
    }

    private UriBuilder address() {
        var realm = session.getContext().getRealm().getName();
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(realm)
                .path("torii/stop");
    }

    private static Response answer(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
