package io.torii.endpoints.push;

import io.torii.keycloak.push.AppAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** The app's files, and below {@code api/v1} the doors of the authenticator protocol. */
public final class AuthenticatorResource {
    private final KeycloakSession session;

    AuthenticatorResource(KeycloakSession session) {
        this.session = session;
    }

    /** Everything that the app names is below its own address, which has a slash at its end. */
    @GET
    @Path("")
    @Produces(MediaType.WILDCARD)
    public Response app(@Context Request request) {
        var path =
                session.getContext().getHttpRequest().getUri().getRequestUri().getRawPath();
        return path.endsWith("/")
                ? file("index.html", request)
                : Response.temporaryRedirect(new AppAddress(session).builder().build())
                        .build();
    }

    @GET
    @Path("{name: .+}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("name") String name, @Context Request request) {
        var file = AppFile.named(name).orElseThrow(NotFoundException::new);
        var same = request.evaluatePreconditions(file.tag());
        var answer = same == null ? Response.ok(file.content(), file.type()) : same;
        // The service worker keeps it; whoever else does asks whether it is still the same.
        return new SafeHeaders(session).on(answer.tag(file.tag()).header(HttpHeaders.CACHE_CONTROL, "no-cache"));
    }

    @Path("api/v1/enrollments")
    public EnrollmentsResource enrollments() {
        return new EnrollmentsResource(new Threshold(session).cross());
    }

    @Path("api/v1/requests")
    public RequestsResource requests() {
        return new RequestsResource(new Threshold(session).cross());
    }

    @Path("api/v1/notices")
    public NoticesResource notices() {
        return new NoticesResource(new Threshold(session).cross());
    }

    @Path("api/v1/device")
    public DeviceResource device() {
        return new DeviceResource(new Threshold(session).cross());
    }
}
