package io.torii.endpoints.console;

import io.torii.endpoints.page.AppFiles;
import io.torii.endpoints.page.SafeHeaders;
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
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** The console's files. It signs in by a client of its own: a realm without that has no console. */
public final class ConsoleResource {
    /** The client that the console signs in by. */
    public static final String CLIENT = "torii-console";

    private static final AppFiles FILES = new AppFiles(
            "/io/torii/console/",
            Map.of(
                    "index.html", AppFiles.PAGE,
                    "again.html", AppFiles.PAGE,
                    "app.css", AppFiles.STYLE,
                    "app.js", AppFiles.SCRIPT,
                    "again.js", AppFiles.SCRIPT,
                    "icon.svg", "image/svg+xml"));

    private final KeycloakSession session;

    public ConsoleResource(KeycloakSession session) {
        this.session = session;
        var client = session.getContext().getRealm().getClientByClientId(CLIENT);
        if (client == null || !client.isEnabled()) {
            throw new NotFoundException();
        }
    }

    /** Everything that the page names is below its own address, which has a slash at its end. */
    @GET
    @Path("")
    @Produces(MediaType.WILDCARD)
    public Response page(@Context Request request) {
        var path =
                session.getContext().getHttpRequest().getUri().getRequestUri().getRawPath();
        return path.endsWith("/")
                ? file("index.html", request)
                : Response.temporaryRedirect(new ConsolePlace(session).page()).build();
    }

    /** Where the admin REST is: it may have a host of its own. */
    @GET
    @Path("place.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response place() {
        var place = new ConsolePlace(session);
        var told = Map.of("admin", place.admin().toString(), "client", CLIENT, "realm", place.name());
        return headed(Response.ok(told).header(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("name") String name, @Context Request request) {
        var file = FILES.named(name).orElseThrow(NotFoundException::new);
        return headed(name.endsWith(".html") ? file.unkept() : file.answer(request));
    }

    private Response headed(Response.ResponseBuilder answer) {
        var policy =
                SafeHeaders.NOTHING + "; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self' "
                        + new ConsolePlace(session).adminOrigin();
        return new SafeHeaders(session)
                .on(
                        answer,
                        Map.of(
                                "Content-Security-Policy",
                                policy,
                                "Permissions-Policy",
                                "camera=(), microphone=(), geolocation=()"));
    }
}
