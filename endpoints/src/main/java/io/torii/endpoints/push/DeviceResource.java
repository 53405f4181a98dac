package io.torii.endpoints.push;

import io.torii.domain.push.Signer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.keycloak.models.KeycloakSession;

/** A device about itself; not for one that only enrols. */
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public final class DeviceResource {
    private final FrontDoor door;
    private final KeycloakSession session;

    DeviceResource(FrontDoor door) {
        this.door = door;
        this.session = door.session();
    }

    @GET
    @Path("")
    public Response show() {
        return door.asked("/device", signer -> signer.registered() ? own(signer).show() : enrolling());
    }

    @PUT
    @Path("label")
    public Response rename(InputStream content) {
        return signed("PUT", "label", content, OwnDevice::rename);
    }

    @PUT
    @Path("subscription")
    public Response tell(InputStream content) {
        return signed("PUT", "subscription", content, OwnDevice::tell);
    }

    @POST
    @Path("key")
    public Response rekey(@HeaderParam("Torii-Nonce") String nonce, InputStream content) {
        return signed("POST", "key", content, (device, body) -> device.rekey(nonce, body));
    }

    @POST
    @Path("removal")
    public Response remove(InputStream content) {
        return signed("POST", "removal", content, OwnDevice::remove);
    }

    private Response signed(
            String method, String part, InputStream content, BiFunction<OwnDevice, JsonObject, Response> work) {
        return door.signed(
                method,
                "/device/" + part,
                content,
                (signer, body) -> signer.registered() ? work.apply(own(signer), body) : enrolling());
    }

    private OwnDevice own(Signer signer) {
        return new OwnDevice(session, signer);
    }

    private static Response enrolling() {
        return Answers.refused(Refusal.NOT_REGISTERED);
    }
}
