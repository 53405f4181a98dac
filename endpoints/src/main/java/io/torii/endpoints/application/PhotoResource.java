package io.torii.endpoints.application;

import io.torii.keycloak.application.UploadTicket;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/**
 * Takes the picture of a card beside a sign-in, and leads back to it. Keycloak reads every field of its own pages' forms
 * before a step of ours runs, and answers 400 to a file among them.
 */
public final class PhotoResource {
    private final KeycloakSession session;

    public PhotoResource(KeycloakSession session) {
        this.session = session;
    }

    /** What a reload or a change of language asks for. */
    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response again() {
        return new ReturnWay(session).begin();
    }

    /** The form's ticket names the sign-in; it takes one picture. */
    @POST
    @Path("")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response take() {
        var upload = Upload.of(session.getContext().getHttpRequest());
        var way = new ReturnWay(session);
        return UploadTicket.take(session, upload.ticket())
                .map(taken -> {
                    new Intake(session, taken).take(upload);
                    return way.back(taken.signIn());
                })
                .orElseGet(way::gone);
    }
}
