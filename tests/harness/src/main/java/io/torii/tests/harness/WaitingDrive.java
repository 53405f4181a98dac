package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.domain.push.MatchNumber;
import io.torii.domain.push.PushAnswer;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.push.KeycloakPushRequests;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.WaitingPage;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationSessionManager;

/** Makes handles and wakes pages, as the rooms do that let pages wait. */
@Produces(MediaType.APPLICATION_JSON)
public final class WaitingDrive {
    private static final String DEVICE = "device";
    private static final String NUMBER = "42";
    private static final int WORKERS = 8;

    private final KeycloakSession session;

    WaitingDrive(KeycloakSession session) {
        this.session = session;
    }

    /** A handle of the caller's sign-in, good for so many seconds. */
    @POST
    @Path("{push}/handle/{seconds}")
    public WaitingPage handle(@PathParam("push") String push, @PathParam("seconds") int seconds) {
        return handle(Awaited.push(new PushId(push)), seconds);
    }

    /** The same, for the page that offers to register a phone. */
    @POST
    @Path("offers/{offer}/handle/{seconds}")
    public WaitingPage offer(@PathParam("offer") String offer, @PathParam("seconds") int seconds) {
        return handle(Awaited.offer(offer), seconds);
    }

    private WaitingPage handle(Awaited awaited, int seconds) {
        var root = new AuthenticationSessionManager(session)
                .getCurrentRootAuthenticationSession(session.getContext().getRealm());
        var signIn = root.getAuthenticationSessions().values().iterator().next();
        var until = new KeycloakClock().now().plusSeconds(seconds);
        return Waiting.of(session).handle(signIn, awaited, until);
    }

    /** As {@link #handle}, for a request that a phone can answer. */
    @POST
    @Path("{push}/request/{seconds}")
    public WaitingPage request(@PathParam("push") String push, @PathParam("seconds") int seconds) {
        var now = new KeycloakClock().now();
        var request = new PushRequest(
                new PushId(push),
                new PushRequest.Bound(of(push), DEVICE, PushPurpose.SIGN_IN, "portal", "sign-in"),
                new PushRequest.Scene("Portal", "Firefox on Linux", "", "192.0.2.0/24", push),
                MatchNumber.of(NUMBER),
                now,
                now.plusSeconds(seconds));
        if (!new KeycloakPushRequests(session).open(request)) {
            throw new IllegalStateException("the request was not opened");
        }
        return handle(push, seconds);
    }

    /** What a phone's answer does, from when its signature has been verified. */
    @POST
    @Path("{push}/answer")
    public Map<String, String> answer(@PathParam("push") String push) {
        var approved = new PushAnswer(PushAnswer.Decision.APPROVE, NUMBER);
        var verdict = Torii.of(session).push().requests().answer(of(push), DEVICE, new PushId(push), approved);
        return Map.of("verdict", verdict.name());
    }

    /** An account for each, so that none has too many. */
    private Subject of(String push) {
        return new Subject(session.getContext().getRealm().getId(), push);
    }

    @POST
    @Path("{push}/wake")
    public Map<String, Boolean> wake(@PathParam("push") String push) {
        new KeycloakWake(session.getKeycloakSessionFactory()).wake(new PushId(push));
        return Map.of("woken", true);
    }

    /** Wakes the pages of all these requests at once, as many at a time as a node takes answers. */
    @POST
    @Path("wake")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> wakeAll(List<String> pushes) {
        var wake = new KeycloakWake(session.getKeycloakSessionFactory());
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            var woken = pushes.stream()
                    .map(push -> CompletableFuture.runAsync(() -> wake.wake(new PushId(push)), workers))
                    .toList();
            woken.forEach(CompletableFuture::join);
            return Map.of("woken", woken.size());
        } finally {
            workers.shutdown();
        }
    }
}
