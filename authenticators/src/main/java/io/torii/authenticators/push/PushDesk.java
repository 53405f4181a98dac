package io.torii.authenticators.push;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.UserNotes;

/** Second factor by number matching. */
public final class PushDesk implements Desk {
    @Override
    public void open(Visit visit, Line line) {
        new PushSignIn(visit, line).show();
    }

    @Override
    public void choose(Visit visit, Line line) {
        new PushSignIn(visit, line).ask();
    }

    @Override
    public void act(Visit visit, Line line) {
        new PushSignIn(visit, line).act();
    }

    /** The user goes another way: a phone that answers now is too late. */
    public void leave(Visit visit) {
        new PushNotes(new UserNotes(visit.context().getAuthenticationSession()))
                .device()
                .ifPresent(device -> new PushStep(visit, device).giveUp());
    }
}
