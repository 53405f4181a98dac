package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import io.torii.port.push.PushRequests;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Requests as single-use objects. Which record exists says where one stands: the request itself while it waits, its
 * outcome until it is taken; a mark that is claimed once says that it is over.
 */
public final class KeycloakPushRequests implements PushRequests {
    private static final String OUTCOME = "outcome";
    /** Its place in the list is free a little after nobody can answer it. */
    private static final Duration LISTED = Duration.ofSeconds(5);

    private final Kept kept;

    public KeycloakPushRequests(KeycloakSession session) {
        this.kept = new Kept(session);
    }

    @Override
    public boolean open(PushRequest request, boolean known, PushPolicy.Unanswered limits) {
        var subject = request.bound().subject();
        var asking = new Asking(request.scene().origin(), known, limits);
        if (request.bound().purpose().bothers() && !new Unanswered(kept, subject).count(asking)) {
            return false;
        }
        var life = Duration.between(request.opened(), request.expires());
        kept.put(RequestKeys.waiting(subject, request.id()), life.plus(REMEMBERED), RequestNotes.of(request));
        return new Listing(kept, subject).add(request.id(), life.plus(LISTED));
    }

    @Override
    public boolean full(PushRequest.Bound bound, Asking asking) {
        return bound.purpose().bothers() && new Unanswered(kept, bound.subject()).full(asking);
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
        var notes = new HashMap<>(RequestNotes.bound(request.bound()));
        notes.put(OUTCOME, outcome.name());
        // The request goes when its outcome is there: who asks in between is told to wait, not that it is gone.
        kept.put(RequestKeys.outcome(subject, request.id()), REMEMBERED, notes);
        gone(request);
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
                .map(notes -> PushOutcome.valueOf(notes.get(OUTCOME)));
    }

    @Override
    public void withdraw(Subject subject, PushId id) {
        find(subject, id).filter(this::over).ifPresent(this::gone);
    }

    /** True for exactly one caller on every node: whoever decides or withdraws it. */
    private boolean over(PushRequest request) {
        var bound = request.bound();
        var life = Duration.between(request.opened(), request.expires()).plus(REMEMBERED);
        return kept.claim(RequestKeys.over(bound.subject(), request.id(), bound.device()), life);
    }

    private void gone(PushRequest request) {
        var subject = request.bound().subject();
        kept.drop(List.of(RequestKeys.waiting(subject, request.id())));
        new Listing(kept, subject).remove(request.id());
    }
}
