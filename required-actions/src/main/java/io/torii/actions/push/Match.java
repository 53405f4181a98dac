package io.torii.actions.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushRequest;
import io.torii.domain.push.PushVerdict;
import io.torii.keycloak.where.Scenes;
import java.util.Optional;

/** The number match that proves the phone which answered a tab's offer. */
record Match(SignIn signIn, Candidate candidate) {
    /**
     * Asks the phone for a number. The browser counts as known: the count for others (R35) keeps strangers from
     * bothering a registered phone, and this one can be asked by no page but the one whose code it has just brought.
     */
    Opening begin() {
        giveUp();
        var model = signIn.model();
        var language = signIn.session().getContext().resolveLocale(model.getAuthenticatedUser());
        var scene = Scenes.of(signIn.session()).scene(model.getClient(), signIn.subject(), language);
        var opening = signIn.desk().requests().begin(bound(), scene, true);
        opening.request()
                .ifPresent(request -> signIn.notes().asked(candidate.device().id(), request.id()));
        return opening;
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

    private PushRequest.Bound bound() {
        return new PushRequest.Bound(
                signIn.subject(),
                candidate.device().id(),
                PushPurpose.BINDING,
                signIn.model().getClient().getId(),
                signIn.name());
    }
}
