package io.torii.tests.harness;

import io.torii.domain.push.PushId;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationSessionManager;

/** Makes handles and wakes pages, as the rooms do that let pages wait. */
@Produces(MediaType.APPLICATION_JSON)
public final class WaitingDrive {
    private final KeycloakSession session;

    WaitingDrive(KeycloakSession session) {
        this.session = session;
    }

    /** A handle of the caller's sign-in, good for so many seconds. */
    @POST
    @Path("{push}/handle/{seconds}")
    public WaitingPage handle(@PathParam("push") String push, @PathParam("seconds") int seconds) {
        var root = new AuthenticationSessionManager(session)
                .getCurrentRootAuthenticationSession(session.getContext().getRealm());
        var signIn = root.getAuthenticationSessions().values().iterator().next();
        var until = new KeycloakClock().now().plusSeconds(seconds);
        return Waiting.of(session).handle(signIn, Awaited.push(new PushId(push)), until);
    }

    @POST
    @Path("{push}/wake")
    public Map<String, Boolean> wake(@PathParam("push") String push) {
        new KeycloakWake(session.getKeycloakSessionFactory()).wake(new PushId(push));
        return Map.of("woken", true);
    }
}
