package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.endpoints.staff.Permit;
import io.torii.keycloak.application.CaseHold;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.services.ErrorResponseException;

/** A case that one reviewer has before them, so that two do not work at the same. */
@Produces(MediaType.APPLICATION_JSON)
public final class HoldResource {
    private final Permit permit;
    private final Application application;

    HoldResource(Permit permit, Application application) {
        this.permit = permit;
        this.application = application;
    }

    /**
     * Ten minutes of it; 409 {@code torii_held} while it is somebody else's, 429 {@code torii_too_many} for who has had it
     * six times today and can still decide it, 403 for who does not decide it anyway.
     */
    @POST
    @Path("")
    public HoldView take() {
        if (NextCase.involved(application, reviewer())) {
            throw Answer.refused("same_person", Response.Status.FORBIDDEN);
        }
        return hold().take(reviewer())
                .map(until -> new HoldView(application.id().value(), until.toString()))
                .orElseThrow(this::refused);
    }

    private ErrorResponseException refused() {
        return hold().bars(reviewer())
                ? Answer.refused("held", Response.Status.CONFLICT)
                : Answer.refused("too_many", Response.Status.TOO_MANY_REQUESTS);
    }

    /** Lets it go before its time. */
    @DELETE
    @Path("")
    public void release() {
        hold().release(reviewer());
    }

    private CaseHold hold() {
        return new CaseHold(permit.badge().session(), application);
    }

    private String reviewer() {
        return permit.actor().user();
    }
}
