package io.torii.endpoints.waiting;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.torii.keycloak.waiting.Admittance;
import io.torii.keycloak.waiting.Seat;
import io.torii.keycloak.waiting.Waiting;
import io.torii.keycloak.waiting.Word;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.ErrorResponseException;

/**
 * Where pages wait, as server-sent events. The method returns at once: no thread, no session and no transaction is held
 * while a page waits.
 */
public final class WaitingResource {
    private final KeycloakSession session;

    public WaitingResource(KeycloakSession session) {
        this.session = session;
    }

    /** Comments until {@code woken}, {@code over} or {@code replaced} ends the stream. */
    @GET
    @Path("")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> wait(@HeaderParam("Torii-Waiting") String handle, @Context Sse sse) {
        var admittance = Waiting.of(session).enter(handle);
        var seat =
                admittance.seat().orElseThrow(() -> refused(admittance.refusal().orElseThrow()));
        // On the response itself: those of a RestMulti do not get into a stream of events.
        var response = session.getContext().getHttpResponse();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        // The latest alone is kept for a slow browser: the default would keep every beat.
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(emitter -> listen(seat, emitter, sse), BackPressureStrategy.LATEST);
    }

    private static void listen(Seat seat, MultiEmitter<? super OutboundSseEvent> emitter, Sse sse) {
        emitter.onTermination(seat::leave);
        seat.listen(word -> {
            emitter.emit(event(word, sse));
            if (word.last()) {
                emitter.complete();
            }
        });
    }

    private static OutboundSseEvent event(Word word, Sse sse) {
        var builder = sse.newEventBuilder();
        return word.last()
                ? builder.name(word.name().toLowerCase(Locale.ROOT)).data("").build()
                : builder.comment("").build();
    }

    private static ErrorResponseException refused(Admittance.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> new ErrorResponseException("waiting_unknown", null, Response.Status.NOT_FOUND);
            case ADDRESS_FULL ->
                new ErrorResponseException("waiting_too_many", null, Response.Status.TOO_MANY_REQUESTS);
            case FULL -> new ErrorResponseException("waiting_full", null, Response.Status.SERVICE_UNAVAILABLE);
        };
    }
}
