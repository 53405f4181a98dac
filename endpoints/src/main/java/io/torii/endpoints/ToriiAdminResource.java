package io.torii.endpoints;

import io.torii.endpoints.delivery.DeliveryView;
import io.torii.endpoints.delivery.HealthView;
import io.torii.keycloak.delivery.DeliveryDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** What administrators and staff ask of a realm. Each method checks its own permission first. */
public final class ToriiAdminResource {
    private static final int SHOWN = 100;

    private final KeycloakSession session;
    private final AdminPermissionEvaluator auth;

    ToriiAdminResource(KeycloakSession session, AdminPermissionEvaluator auth) {
        this.session = session;
        this.auth = auth;
    }

    /** How the providers of texts do on this node (R26); needs view-realm. */
    @GET
    @Path("health")
    @Produces(MediaType.APPLICATION_JSON)
    public List<HealthView> health() {
        auth.realm().requireViewRealm();
        return new DeliveryDesk(session).health().stream().map(HealthView::of).toList();
    }

    /** The user's last hundred texts, without numbers (R68); needs view-users. */
    @GET
    @Path("deliveries")
    @Produces(MediaType.APPLICATION_JSON)
    public List<DeliveryView> deliveries(@QueryParam("user") String id) {
        auth.users().requireQuery();
        var user = id == null
                ? null
                : session.users().getUserById(session.getContext().getRealm(), id);
        if (user == null) {
            throw new NotFoundException();
        }
        auth.users().requireView(user);
        return new DeliveryDesk(session)
                .of(user, SHOWN).stream().map(DeliveryView::of).toList();
    }
}
