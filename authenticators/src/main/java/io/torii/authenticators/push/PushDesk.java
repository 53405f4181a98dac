package io.torii.authenticators.push;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;

/** Second factor by number matching. */
public final class PushDesk implements Desk {
    @Override
    public void open(Visit visit, Line line) {
        throw new IllegalStateException("nobody can have registered an authenticator");
    }

    @Override
    public void act(Visit visit, Line line) {
        open(visit, line);
    }
}
