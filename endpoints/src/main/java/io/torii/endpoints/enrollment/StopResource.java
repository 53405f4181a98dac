package io.torii.endpoints.enrollment;

import io.torii.endpoints.page.LinkDoor;
import io.torii.keycloak.enrollment.Stopping;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** "It was not me", from a mail: works without signing in, and says the same to whoever comes (R93). */
public final class StopResource {
    private final KeycloakSession session;
    private final LinkDoor door;

    public StopResource(KeycloakSession session) {
        this.session = session;
        this.door = new LinkDoor(session, StopResource.class, "stop");
    }

    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response page(@QueryParam("t") String token, @QueryParam("kc_locale") String locale) {
        return door.show(token, locale);
    }

    @GET
    @Path("link.css")
    @Produces("text/css")
    public String style() {
        return LinkDoor.style();
    }

    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response stop(@FormParam("t") String token, @FormParam("kc_locale") String locale) {
        return door.press(token, locale, new Stopping(session)::stop);
    }
}
