package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import io.torii.keycloak.Kept;
import io.torii.port.push.PushRequests;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Requests as single-use objects. A mark that cannot be taken back says that one is over; whoever made it leaves the
 * outcome and only then takes the request away, so a browser that looks meanwhile is still waiting. A node that dies
 * between the two leaves a request that nobody can answer and that ends by itself.
 */
public final class KeycloakPushRequests implements PushRequests {
    /** Its place in the list is free a little after nobody can answer it. */
    private static final Duration LISTED = Duration.ofSeconds(5);

    private final Kept kept;

    public KeycloakPushRequests(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public boolean count(Subject subject, String origin, boolean known, PushPolicy.Unanswered limits) {
        var unanswered = new Unanswered(kept, subject);
        return known ? unanswered.countKnown(origin, limits) : unanswered.countStranger(origin, limits);
    }

    @Override
    public boolean open(PushRequest request) {
        var subject = request.bound().subject();
        var life = Duration.between(request.opened(), request.expires());
        // Listed first: what is listed and not there is nothing, and what is there and not listed could not be
        // answered.
        if (!new Listing(kept, subject).add(request.id(), life.plus(LISTED))) {
            return false;
        }
        kept.put(RequestKeys.waiting(subject, request.id()), life.plus(REMEMBERED), RequestNotes.of(request));
        return true;
    }

    @Override
    public Optional<PushRequest> find(Subject subject, PushId id) {
        return kept.get(RequestKeys.waiting(subject, id)).flatMap(notes -> RequestNotes.read(subject, notes));
    }

    @Override
    public List<PushRequest> waiting(Subject subject) {
        return new Listing(kept, subject)
                .all()
                .flatMap(id -> find(subject, id).stream())
                .sorted(Comparator.comparing(PushRequest::opened))
                .toList();
    }

    @Override
    public boolean decide(PushRequest request, PushOutcome outcome) {
        if (!over(request)) {
            return false;
        }
        var subject = request.bound().subject();
        kept.put(RequestKeys.outcome(subject, request.id()), REMEMBERED, RequestNotes.of(request.bound(), outcome));
        clear(request);
        new Unanswered(kept, subject).clear(request.scene().origin());
        return true;
    }

    @Override
    public boolean decided(Subject subject, PushId id, String device) {
        return kept.has(RequestKeys.over(subject, id, device));
    }

    @Override
    public Optional<PushOutcome> take(PushId id, PushRequest.Bound bound) {
        var key = RequestKeys.outcome(bound.subject(), id);
        return kept.get(key)
                .filter(notes -> RequestNotes.boundTo(notes, bound))
                .flatMap(notes -> kept.take(key))
                .flatMap(RequestNotes::outcome);
    }

    @Override
    public void withdraw(Subject subject, PushId id) {
        find(subject, id).filter(this::over).ifPresent(this::clear);
    }

    /** True for the one caller that ends it. The mark outlives what it is made of. */
    private boolean over(PushRequest request) {
        var bound = request.bound();
        var life = Duration.between(request.opened(), request.expires());
        return kept.has(RequestKeys.waiting(bound.subject(), request.id()))
                && kept.claim(RequestKeys.over(bound.subject(), request.id(), bound.device()), life.plus(REMEMBERED));
    }

    private void clear(PushRequest request) {
        var subject = request.bound().subject();
        kept.take(RequestKeys.waiting(subject, request.id()));
        new Listing(kept, subject).remove(request.id());
    }
}
