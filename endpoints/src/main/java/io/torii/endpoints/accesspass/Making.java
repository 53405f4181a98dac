package io.torii.endpoints.accesspass;

import io.torii.domain.accesspass.Issued.Handed;
import io.torii.domain.accesspass.PassOrder;
import io.torii.endpoints.policy.Misconfigured;
import io.torii.endpoints.staff.Issued;
import io.torii.endpoints.staff.Permit;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.PassDesk;
import io.torii.keycloak.accesspass.PassRequests;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/** What becomes of an order that a member of staff may give. */
record Making(Permit permit) {
    /** @param taken is asked for once nothing speaks against it, and only then is the order gone */
    Issued made(PassOrder order, Supplier<PassOrder> taken) {
        possible(order);
        permit.countPass();
        var issued = Misconfigured.unless(() -> desk().issue(taken.get()));
        Handed handed =
                issued.handed().orElseThrow(() -> Refused.of(issued.refusal().orElseThrow()));
        permit.done(order.grounds().reason(), PassView.details(handed.pass()));
        return Issued.created(PassView.of(handed.pass()))
                .with(Map.of("pass", handed.secret().reveal()));
    }

    Issued kept(PassOrder order) {
        possible(order);
        permit.countPass();
        var handle = new PassRequests(session()).keep(order, permit.actor());
        permit.done(order.grounds().reason(), Map.of("torii_scope", "both", "torii_pass", "asked"));
        return new Issued(
                Response.Status.ACCEPTED,
                Map.of("request", handle, "minutes", PassRequests.LIFE.toMinutes()),
                Map.of());
    }

    private void possible(PassOrder order) {
        Misconfigured.unless(() -> desk().refusal(order)).ifPresent(why -> {
            throw Refused.of(why);
        });
    }

    private PassDesk desk() {
        return Torii.of(session()).passes();
    }

    private KeycloakSession session() {
        return permit.badge().session();
    }
}
