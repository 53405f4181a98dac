package io.torii.endpoints.push;

import io.torii.domain.push.Signer;
import io.torii.keycloak.push.StandingNotices;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** "Not me" about what devices are told of (R12); not for one that only enrols. */
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class NoticesResource {
    private final FrontDoor door;

    NoticesResource(FrontDoor door) {
        this.door = door;
    }

    @POST
    @Path("{id}/report")
    public Response report(@PathParam("id") String id, InputStream content) {
        return door.signed("POST", "/notices/" + id + "/report", content, (signer, body) -> {
            body.of();
            return signer.registered() ? report(signer, id) : Answers.refused(Refusal.NOT_REGISTERED);
        });
    }

    private Response report(Signer signer, String id) {
        if (!new StandingNotices(door.session()).refute(signer.subject(), id)) {
            return Answers.refused(Refusal.REQUEST_UNKNOWN);
        }
        new DeviceTrail(door.session(), signer).changed("notice-reported");
        return Answers.of(200, Map.of("outcome", "reported"));
    }
}
