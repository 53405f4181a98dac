package io.torii.endpoints.push;

import io.torii.endpoints.page.AppFiles;
import io.torii.endpoints.page.SafeHeaders;
import io.torii.keycloak.push.AppAddress;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** The app's files, and below {@code api/v1} the doors of the authenticator protocol. */
public final class AuthenticatorResource {
    private static final AppFiles FILES = new AppFiles(
            "/io/torii/authenticator-app/",
            Map.of(
                    "index.html", AppFiles.PAGE,
                    "app.css", AppFiles.STYLE,
                    "app.js", AppFiles.SCRIPT,
                    "sw.js", AppFiles.SCRIPT,
                    "manifest.webmanifest", "application/manifest+json",
                    "icons/icon.svg", "image/svg+xml",
                    "icons/icon-192.png", "image/png",
                    "icons/icon-512.png", "image/png",
                    "icons/maskable-512.png", "image/png"));

    private static final Map<String, String> APP = Map.of(
            "Content-Security-Policy",
            SafeHeaders.NOTHING
                    + "; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " worker-src 'self'",
            "Permissions-Policy",
            "camera=(self), microphone=(), geolocation=()",
            // Its own folder and nothing above it.
            "Service-Worker-Allowed",
            "./");

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
        var file = FILES.named(name).orElseThrow(NotFoundException::new);
        return new SafeHeaders(session).on(file.answer(request), APP);
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
