package io.torii.endpoints.coverage;

import io.torii.endpoints.policy.Misconfigured;
import io.torii.keycloak.coverage.CoverageDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** How far the realm has come with MFA, by stage, method and group. The caller has checked the permission. */
public final class CoverageResource {
    private static final String CSV = "text/csv";

    private final KeycloakSession session;

    public CoverageResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public CoverageView json() {
        return CoverageView.of(Misconfigured.unless(new CoverageDesk(session)::count));
    }

    /** The same as a table for spreadsheets. */
    @GET
    @Path("csv")
    @Produces(CSV)
    public Response csv() {
        var table = CoverageTable.of(Misconfigured.unless(new CoverageDesk(session)::count));
        return Response.ok(table.text(), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"torii-coverage.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
