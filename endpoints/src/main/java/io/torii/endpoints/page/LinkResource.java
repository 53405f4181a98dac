package io.torii.endpoints.page;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;

/** Where the links of one kind of mail lead: to a page with a button, since scanners of mail open every link. */
public final class LinkResource {
    private final LinkDoor door;
    private final Consumer<String> deed;

    /** @param deed what a link's token is for, done when the button is pressed */
    public LinkResource(LinkDoor door, Consumer<String> deed) {
        this.door = door;
        this.deed = deed;
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
    public Response press(@FormParam("t") String token, @FormParam("kc_locale") String locale) {
        return door.press(token, locale, deed);
    }
}
