package io.torii.endpoints.enrollment;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * The one address of Security info. It signs in first and asks for the page in a second request: within a fresh
 * sign-in no session would exist while the page is open, and a pause would lose it.
 */
public final class SecurityInfoResource {
    private final KeycloakSession session;

    public SecurityInfoResource(KeycloakSession session) {
        this.session = session;
    }

    /**
     * @param back the client whose home the last page leads to
     * @param language as Keycloak's own pages take it
     * @param test the credential that the user wants to try
     */
    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response begin(
            @QueryParam("client") String back,
            @QueryParam("kc_locale") String language,
            @QueryParam("test") String test) {
        var visit = new Visit(session);
        new Trial(session).begin(test);
        return visit.signIn(visit.back(back), visit.language(language));
    }

    @GET
    @Path("signed-in")
    @Produces(MediaType.TEXT_HTML)
    public Response signedIn(
            @QueryParam("client") String back,
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @CookieParam(Visit.STATE) String expected) {
        var visit = new Visit(session);
        if (code == null || state == null || !state.equals(expected)) {
            return new EndPages(session).notSignedIn(visit.back(back));
        }
        return visit.open(visit.back(back));
    }

    /** When MFA becomes active, for a calendar; it says nothing about anybody. */
    @GET
    @Path("activation.ics")
    @Produces("text/calendar")
    public Response activation(@QueryParam("at") String at) {
        return new ActivationCalendar(session).file(at);
    }

    /** What the page's own end comes back to. */
    @GET
    @Path("left")
    @Produces(MediaType.TEXT_HTML)
    public Response left(@QueryParam("client") String back, @QueryParam("code") String code) {
        var visit = new Visit(session);
        var pages = new EndPages(session);
        return code == null ? pages.notSignedIn(visit.back(back)) : pages.left(visit.back(back));
    }

    /** Step 3: out of the account, on the way back in (R78). */
    @GET
    @Path("signed-out")
    @Produces(MediaType.TEXT_HTML)
    public Response signedOut() {
        return new EndPages(session).signedOut();
    }

    /** Every session of the account has ended, whoever's browser it was in. */
    @GET
    @Path("signed-out-everywhere")
    @Produces(MediaType.TEXT_HTML)
    public Response signedOutEverywhere() {
        return new EndPages(session).signedOutEverywhere();
    }
}
