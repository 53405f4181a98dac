package io.torii.authenticators.code;

import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;

/** Second factor by a texted code. */
public final class TextDesk implements Desk {
    @Override
    public void open(Visit visit, Line line) {
        new TextSignIn(visit, line).show();
    }

    @Override
    public void choose(Visit visit, Line line) {
        new TextSignIn(visit, line).chosen();
    }

    @Override
    public void act(Visit visit, Line line) {
        new TextSignIn(visit, line).act();
    }
}
