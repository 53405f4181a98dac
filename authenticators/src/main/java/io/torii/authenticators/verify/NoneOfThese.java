package io.torii.authenticators.verify;

import io.torii.authenticators.desk.BackWays;
import io.torii.authenticators.desk.Visit;
import io.torii.authenticators.guard.Guard;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.incident.Reference;
import org.keycloak.events.Details;

/**
 * "I can't use any of these": the methods once more, then the ways back that the realm offers; it never succeeds. Who has
 * no method at all is at the guard.
 */
final class NoneOfThese {
    private final MethodList list = new MethodList();
    private final Guard guard = new Guard();

    void open(Visit visit) {
        if (nothing(visit)) {
            guard.open(visit);
        } else {
            show(visit);
        }
    }

    void act(Visit visit) {
        if (nothing(visit)) {
            guard.act(visit);
        } else {
            show(visit);
        }
    }

    /** By the gate's judgement too, to which methods that are too weak for the client are none. */
    private static boolean nothing(Visit visit) {
        return visit.guarded() || visit.lineup().lines().isEmpty();
    }

    private void show(Visit visit) {
        visit.place().guard();
        var context = visit.context();
        var page = new NonePage(
                list.page(visit, CodePage.Problem.NONE), BackWays.of(context.getSession()), Reference.fresh());
        var reason = new GateNotes(context.getAuthenticationSession()).reason();
        var event = context.getEvent().clone().user(context.getUser());
        reason.ifPresent(why -> event.detail(Details.REASON, why.name()));
        event.detail(Reference.DETAIL, page.reference().value()).error("torii_no_usable_method");
        context.challenge(visit.page("torii-none.ftl", page));
    }
}
