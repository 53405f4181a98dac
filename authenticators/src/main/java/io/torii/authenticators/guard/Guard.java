package io.torii.authenticators.guard;

import io.torii.authenticators.application.PickingUp;
import io.torii.authenticators.desk.BackWays;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.gate.Decision;
import io.torii.keycloak.Providers;
import io.torii.keycloak.application.PageWords;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.incident.Reference;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.FlowStatus;
import org.keycloak.events.Details;

/**
 * "More information is required": for who has no usable method. It has the flow
 * succeed for one end only: that a method is registered within this sign-in, which the backstop holds until it is, or which
 * ends in no session.
 */
public final class Guard {
    private static final String TEMPLATE = "torii-guard.ftl";

    public void open(Visit visit) {
        visit.place().guard();
        open(visit, new Registering(visit.context()).way(), PageWords.of(""));
    }

    private static void open(Visit visit, GuardPage.Way way, PageWords said) {
        var context = visit.context();
        var offered = new Registering(context).collects();
        var page = told(context, way).with(new GuardPage.PickUp(offered, said));
        context.challenge(visit.page(TEMPLATE, page));
    }

    /** What is pressed: register, if that is allowed at this moment too; or the code of an application is typed. */
    public void act(Visit visit) {
        if (visit.field("torii-act").filter("pick-up"::equals).isPresent()) {
            pickUp(visit);
        } else {
            register(visit);
        }
    }

    private void register(Visit visit) {
        var pressed = visit.field("torii-act").filter("register"::equals).isPresent();
        var context = visit.context();
        if (!pressed || !visit.lineup().lines().isEmpty() || new Registering(context).way() != GuardPage.Way.REGISTER) {
            open(visit);
            return;
        }
        var signIn = context.getAuthenticationSession();
        new GateNotes(signIn).guard();
        signIn.addRequiredAction(Providers.SECURITY_INFO);
        context.success();
    }

    /** Only for who has nothing that could be asked for (R5). */
    private void pickUp(Visit visit) {
        var registering = new Registering(visit.context());
        if (!visit.lineup().lines().isEmpty() || !registering.collects()) {
            open(visit);
            return;
        }
        var entry = new PickingUp(visit.context())
                .enter(visit.field("torii-pick-up").orElse(""));
        if (visit.context().getStatus() != FlowStatus.SUCCESS) {
            open(visit, registering.way(), entry.words());
        }
    }

    /** Where nothing can be registered, whatever the user has: a way to the help desk is all there is. */
    public void close(AuthenticationFlowContext context) {
        var page = told(context, GuardPage.Way.HELP);
        context.challenge(context.form().setAttribute("torii", page).createForm(TEMPLATE));
    }

    private static GuardPage told(AuthenticationFlowContext context, GuardPage.Way way) {
        var reason = new GateNotes(context.getAuthenticationSession()).reason().orElse(Decision.Reason.UNKNOWN);
        var page =
                new GuardPage(reason, way, Reference.fresh(), BackWays.of(context.getSession()), GuardPage.PickUp.NONE);
        context.getEvent()
                .clone()
                .user(context.getUser())
                .detail(Details.REASON, reason.name())
                .detail(Reference.DETAIL, page.reference().value())
                .error("torii_no_usable_method");
        return page;
    }
}
