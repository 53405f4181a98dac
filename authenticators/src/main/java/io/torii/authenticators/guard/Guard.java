package io.torii.authenticators.guard;

import io.torii.authenticators.desk.Visit;

/** "More information is required": for who has no usable method, and for who can use none of them now. */
public final class Guard {
    public void open(Visit visit) {
        visit.place().guard();
        visit.context().getEvent().clone().user(visit.context().getUser()).error("torii_no_usable_method");
        var page = new GuardPage(!visit.lineup().lines().isEmpty());
        visit.context().challenge(visit.page("torii-verify-guard.ftl", page));
    }

    /** Nothing that is posted here succeeds. */
    public void act(Visit visit) {
        open(visit);
    }
}
