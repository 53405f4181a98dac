package io.torii.endpoints.delivery;

import io.torii.keycloak.call.Exchange;
import io.torii.keycloak.delivery.DeliveryDesk;
import io.torii.keycloak.delivery.OutboxMessages;
import io.torii.keycloak.delivery.OutboxTelephone;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** Development mode's page of texts and calls; a production server has no outbox and answers 404. */
public final class OutboxResource {
    private final KeycloakSession session;

    public OutboxResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response page(@QueryParam("kc_locale") String locale) {
        var languages = session.getContext().getHttpRequest().getHttpHeaders().getAcceptableLanguages();
        var page = new OutboxPage(OutboxPage.words(locale, languages), address());
        return Response.ok(page.show(
                        session.getContext().getRealm().getName(),
                        outbox().newest(),
                        telephone().calls()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("outbox.css")
    @Produces("text/css")
    public String style() {
        outbox();
        return OutboxPage.style();
    }

    @GET
    @Path("messages")
    @Produces(MediaType.APPLICATION_JSON)
    public List<OutboxMessageView> messages(@QueryParam("to") String to) {
        // a plus that nobody encoded has become a blank
        var number = to == null ? "" : to.strip().replaceFirst("^(?=\\d)", "+");
        return outbox().newest().stream()
                .map(OutboxMessageView::of)
                .filter(text -> number.isEmpty() || text.to().equals(number))
                .toList();
    }

    /** Answers with the emptied page. */
    @POST
    @Path("clear")
    @Produces(MediaType.TEXT_HTML)
    public Response clear() {
        outbox().clear();
        return Response.seeOther(URI.create(address())).build();
    }

    /** The telephone of calls. */
    @Path("calls")
    public TelephoneResource calls() {
        return new TelephoneResource(session, telephone(), URI.create(address()));
    }

    private OutboxTelephone telephone() {
        return new Exchange(session).outbox().orElseThrow(NotFoundException::new);
    }

    private OutboxMessages outbox() {
        return new DeliveryDesk(session).outbox().orElseThrow(NotFoundException::new);
    }

    private String address() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms/{realm}/torii/outbox")
                .build(session.getContext().getRealm().getName())
                .toString();
    }
}
