package io.torii.endpoints.delivery;

import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.Keys;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.call.Exchange;
import io.torii.keycloak.delivery.OutboxCall;
import io.torii.keycloak.delivery.OutboxTelephone;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The telephone of the outbox: who has the page answers, presses keys and hangs up. Development mode only. */
public final class TelephoneResource {
    private static final Map<String, Kind> HAPPENED = Map.of(
            "answer", Kind.PERSON_ANSWERED,
            "busy", Kind.BUSY,
            "no-answer", Kind.NO_ANSWER,
            "machine", Kind.MACHINE,
            "hang-up", Kind.CLOSED);

    private final KeycloakSession session;
    private final OutboxTelephone telephone;
    private final URI page;

    TelephoneResource(KeycloakSession session, OutboxTelephone telephone, URI page) {
        this.session = session;
        this.telephone = telephone;
        this.page = page;
    }

    @GET
    @Path("")
    @Produces(MediaType.APPLICATION_JSON)
    public List<OutboxCallView> calls() {
        return telephone.calls().stream().map(OutboxCallView::of).toList();
    }

    /** What happens to the call, or what is pressed in it; answers with the page. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response happened(@PathParam("id") String id) {
        var call = telephone.calls().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var form = session.getContext().getHttpRequest().getDecodedFormParameters();
        Optional.ofNullable(form.getFirst("happened"))
                .map(HAPPENED::get)
                .ifPresent(kind -> tell(call, CallNews.of(kind, call.id())));
        Optional.ofNullable(form.getFirst("keys")).ifPresent(keys -> press(call, keys));
        return Response.seeOther(page).build();
    }

    /** As a vendor tells them: as many as the call waits for, and the rest when it asks again. */
    private void press(OutboxCall call, String keys) {
        var waits = Math.max(1, call.state().keys());
        var rest = keys.strip();
        do {
            var now = rest.substring(0, Math.min(waits, rest.length()));
            rest = rest.substring(now.length());
            waits = tell(call, CallNews.pressed(call.id(), Keys.of(now)));
        } while (!rest.isEmpty() && waits > 0);
    }

    /** How many keys the call waits for now. */
    private int tell(OutboxCall call, CallNews news) {
        return new Exchange(session)
                .hearOutbox(telephone, new DeliveryId(call.id()), news)
                .keys();
    }
}
