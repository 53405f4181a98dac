package io.torii.actions.push;

import io.torii.domain.Slot;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.push.PushMeters;
import io.torii.keycloak.where.Scenes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The number match that proves the phone which answered a tab's offer. */
record Match(SignIn signIn, Candidate candidate) {
    /** Longer than a form that was sent twice takes to arrive twice. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    /**
     * Asks the phone for a number. The browser counts as known: the count for others (R35) keeps strangers from
     * bothering a registered phone, and this one can be asked by no page but the one whose code it has just brought.
     * Empty when a form that was sent twice has asked already.
     */
    Optional<Opening> begin() {
        if (!new KeycloakSlots(signIn.session().singleUseObjects()).claim(successor())) {
            return Optional.empty();
        }
        giveUp();
        var model = signIn.model();
        var language = signIn.session().getContext().resolveLocale(model.getAuthenticatedUser());
        var scene = Scenes.of(signIn.session()).scene(model.getClient(), signIn.subject(), language);
        var opening = signIn.desk().requests().begin(bound(), scene, true);
        PushMeters.asked(PushPurpose.BINDING, opening);
        opening.request()
                .ifPresent(request -> signIn.notes().asked(candidate.device().id(), request.id()));
        return Optional.of(opening);
    }

    /** The request that waits for its number, expired or not. */
    Optional<PushRequest> waiting() {
        return signIn.notes().request().flatMap(id -> signIn.desk().requests().find(id, bound()));
    }

    /** How it ended; {@code APPROVED} for one caller. */
    PushVerdict finish() {
        return signIn.notes()
                .request()
                .map(id -> signIn.desk().requests().finish(id, bound()))
                .orElse(PushVerdict.GONE);
    }

    /** A phone that answers now is too late. */
    void giveUp() {
        signIn.notes().request().ifPresent(id -> signIn.desk().requests().giveUp(id, bound()));
    }

    /** Every request has one that comes after it. */
    private Slot successor() {
        var latest = signIn.notes().latest().map(PushId::value).orElse("");
        return new Slot(
                signIn.subject(), List.of("push.prove", candidate.device().id(), latest), 1, TWICE);
    }

    private PushRequest.Bound bound() {
        return new PushRequest.Bound(
                signIn.subject(),
                candidate.device().id(),
                PushPurpose.BINDING,
                signIn.model().getClient().getId(),
                signIn.name());
    }
}
