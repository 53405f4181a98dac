package io.torii.authenticators.call;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.keycloak.call.CallRun;

/** Second factor by a telephone call. */
public final class VoiceDesk implements Desk {
    @Override
    public void open(Visit visit, Line line) {
        new VoiceSignIn(visit, line).show();
    }

    @Override
    public void choose(Visit visit, Line line) {
        new VoiceSignIn(visit, line).call();
    }

    @Override
    public void act(Visit visit, Line line) {
        new VoiceSignIn(visit, line).act();
    }

    /** The user goes another way: keys that are pressed now are too late. */
    public void leave(Visit visit) {
        var context = visit.context();
        CallRun.leave(context.getSession(), context.getAuthenticationSession(), VoiceSignIn.purpose(visit));
    }
}
