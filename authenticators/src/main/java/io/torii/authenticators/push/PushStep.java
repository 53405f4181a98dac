package io.torii.authenticators.push;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.Slot;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.UserNotes;
import io.torii.keycloak.where.BrowserMark;
import io.torii.keycloak.where.Scenes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One device within one sign-in: what a request to it is bound to, and what has become of it. */
record PushStep(Visit visit, String device) {
    /** Longer than a form that was sent twice takes to arrive twice. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    PushNotes notes() {
        return new PushNotes(new UserNotes(visit.context().getAuthenticationSession()));
    }

    /** The request that this device was asked by and that is not known to be over. */
    Optional<PushId> open() {
        var notes = notes();
        return notes.over().isPresent() || !notes.device().equals(Optional.of(device))
                ? Optional.empty()
                : notes.latest();
    }

    PushStanding standing() {
        var open = open();
        if (open.isEmpty()) {
            return PushStanding.over(end());
        }
        var request = visit.torii().push().requests().find(open.get(), bound());
        if (request.isEmpty()) {
            return PushStanding.answered(open.get());
        }
        var expired = request.get().expiredAt(new KeycloakClock().now());
        return expired ? PushStanding.over(PushEnd.EXPIRED) : PushStanding.waiting(request.get());
    }

    /** Asks the device; empty when a form that was sent twice has asked already. */
    Optional<Opening> begin() {
        if (!new KeycloakSlots(visit.context().getSession().singleUseObjects()).claim(successor())) {
            return Optional.empty();
        }
        notes().device().ifPresent(asked -> new PushStep(visit, asked).giveUp());
        var session = visit.context().getSession();
        var client = visit.context().getAuthenticationSession().getClient();
        var language = session.getContext().resolveLocale(visit.context().getUser());
        var scene = Scenes.of(session).scene(client, visit.subject(), language);
        var known = BrowserMark.of(session).known(visit.subject());
        return Optional.of(visit.torii().push().requests().begin(bound(), scene, known));
    }

    PushVerdict finish() {
        return open().map(id -> visit.torii().push().requests().finish(id, bound()))
                .orElse(PushVerdict.GONE);
    }

    void giveUp() {
        open().ifPresent(id -> {
            visit.torii().push().requests().giveUp(id, bound());
            notes().end(PushEnd.GONE);
        });
    }

    /** What became of another device's request is not said of this one. */
    private PushEnd end() {
        var asked = notes().device().equals(Optional.of(device));
        return notes().over().filter(end -> asked || !end.again()).orElse(PushEnd.ON_REQUEST);
    }

    private PushRequest.Bound bound() {
        return new SignIn(visit).asking(device);
    }

    /** Every request has one that comes after it. */
    private Slot successor() {
        var latest = notes().latest().map(PushId::value).orElse("");
        return new Slot(visit.subject(), List.of("push.begin", new SignIn(visit).name(), latest), 1, TWICE);
    }
}
