package io.torii.endpoints;

import io.torii.endpoints.application.PhotoResource;
import io.torii.endpoints.console.ConsoleResource;
import io.torii.endpoints.delivery.CallsResource;
import io.torii.endpoints.delivery.DeliveriesResource;
import io.torii.endpoints.delivery.OutboxResource;
import io.torii.endpoints.delivery.ReceiptsResource;
import io.torii.endpoints.enrollment.SecurityInfoResource;
import io.torii.endpoints.page.LinkDoor;
import io.torii.endpoints.page.LinkResource;
import io.torii.endpoints.recovery.RecoveryResource;
import io.torii.endpoints.waiting.WaitingResource;
import io.torii.keycloak.address.AddressDesk;
import io.torii.keycloak.enrollment.Stopping;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.keycloak.models.KeycloakSession;

/** The doors of the realm's resource, one per room. */
public final class ToriiResource {
    private final KeycloakSession session;

    ToriiResource(KeycloakSession session) {
        this.session = session;
    }

    /** What vendors tell: of texts, and of calls. */
    @Path("{news: receipts|calls}")
    public Object vendors(@PathParam("news") String news) {
        return news.equals("calls") ? new CallsResource(session) : new ReceiptsResource(session);
    }

    @Path("deliveries")
    public DeliveriesResource deliveries() {
        return new DeliveriesResource(session);
    }

    /** "It was not me", from a mail. */
    @Path("stop")
    public LinkResource stop() {
        return new LinkResource(new LinkDoor(session, "stop"), new Stopping(session)::stop);
    }

    /** Confirms an address for notices by the link that was mailed to it (R22). */
    @Path("address")
    public LinkResource address() {
        return new LinkResource(new LinkDoor(session, "address"), new AddressDesk(session)::confirm);
    }

    @Path("outbox")
    public OutboxResource outbox() {
        return new OutboxResource(session);
    }

    @Path("security-info")
    public SecurityInfoResource securityInfo() {
        return new SecurityInfoResource(session);
    }

    @Path("recovery")
    public RecoveryResource recovery() {
        return new RecoveryResource(session);
    }

    /** Pictures of cards, sent beside a sign-in. */
    @Path("application/photo")
    public PhotoResource photo() {
        return new PhotoResource(session);
    }

    @Path("waiting")
    public WaitingResource waiting() {
        return new WaitingResource(session);
    }

    /** Where staff work. */
    @Path("console")
    public ConsoleResource console() {
        return new ConsoleResource(session);
    }
}
